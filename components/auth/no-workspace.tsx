import { useTranslations } from 'next-intl';
import { AuthShell } from '@/components/shell/auth-shell';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { signOutAction } from '@/lib/server/auth/actions';

/** A person who was taken out of every workspace still has an account. */
export function NoWorkspace({ person }: { person: { name: string } }) {
  const t = useTranslations('register.nowhere');
  return (
    <AuthShell title={t('title')} description={t('description', { name: person.name })}>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={paths.register()} variant="primary">
          {t('add')}
        </ButtonLink>
        <form action={signOutAction}>
          <Button type="submit">{t('signOut')}</Button>
        </form>
      </div>
    </AuthShell>
  );
}
