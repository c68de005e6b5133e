import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/refused.js';

type Props = Readonly<{ error: Error; title?: string; onRetry?: () => void }>;

/** Says what went wrong, and lets people try again. */
export const ProblemNotice = ({ error, title, onRetry }: Props) => {
  const { t } = useTranslation('form');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title ?? t('failed')}
      description={error instanceof Refused ? error.problem.detail : t('unreachable')}
      action={onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : undefined}
    />
  );
};
