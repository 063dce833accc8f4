import { useTranslations } from 'next-intl';
import { ProblemPage } from '@/components/shell/problem-page';
import { ButtonLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';

export default function Forbidden() {
  const t = useTranslations('auth.forbidden');
  return (
    <ProblemPage
      title={t('title')}
      kept={t('kept')}
      advice={t('advice')}
      actions={
        <ButtonLink href={paths.home()} variant="primary">
          {t('home')}
        </ButtonLink>
      }
    />
  );
}
