import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/refused.js';

type Props = Readonly<{
  error: Error;
  title?: string;
  /** What of it is said beside fields already, and what is not. */
  placed?: Readonly<{ beside: number; elsewhere: readonly string[] }>;
  onRetry?: () => void;
}>;

/** Says what went wrong, and lets people try again. */
export const ProblemNotice = ({ error, title, placed, onRetry }: Props) => {
  const { t } = useTranslation('form');
  const beside = placed?.beside ?? 0;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={beside > 0 ? t('correct', { count: beside }) : (title ?? t('failed'))}
      description={beside > 0 ? placed?.elsewhere.join('；') : saying(error, t('unreachable'))}
      action={onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : undefined}
    />
  );
};

const saying = (error: Error, unreachable: string): string =>
  error instanceof Refused ? error.problem.detail : unreachable;
