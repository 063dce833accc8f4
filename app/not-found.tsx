import { useTranslations } from 'next-intl';
import { ProblemPage } from '@/components/shell/problem-page';
import { ButtonLink } from '@/components/ui/link';
import { paths } from '@/lib/paths';

export default function NotFound() {
  const t = useTranslations('errors-page');
  return (
    <ProblemPage
      title={t('notFoundTitle')}
      kept={t('notFoundKept')}
      advice={t('notFoundDo')}
      actions={
        <ButtonLink href={paths.home()} variant="primary">
          {t('home')}
        </ButtonLink>
      }
    />
  );
}
