import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/refused.js';
import { useTracking } from '../../api/tracking.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { TryAgainIn } from '../../components/try-again-in.js';
import { CodeEntry } from './code-entry.js';
import { Tracked } from './tracked.js';
import { useCode } from './use-code.js';
import './track.css';

/** A resident follows one case: by the code on their sheet, and nothing else. */
export const Track = () => {
  const [code, follow] = useCode();
  return (
    <div className="track">
      {code === undefined ? <Asking onCode={follow} /> : <Found key={code} code={code} onCode={follow} />}
    </div>
  );
};

type Props = Readonly<{ onCode: (code: string) => void }>;

const Asking = ({ onCode }: Props) => {
  const { t } = useTranslation('track');
  return (
    <>
      <PageHeading title={t('heading')}>{t('heading')}</PageHeading>
      <CodeEntry onCode={onCode} />
      <p className="quiet">{t('privacy')}</p>
    </>
  );
};

const Found = ({ code, onCode }: Props & { code: string }) => {
  const { t } = useTranslation('track');
  const { data, error, refetch } = useTracking(code);
  if (error) return <NotFound code={code} error={error} onCode={onCode} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <>
      <Tracked code={code} tracked={data} />
      <Button onClick={() => onCode('')}>{t('other')}</Button>
      <p className="quiet">{t('privacy')}</p>
    </>
  );
};

type NotFoundProps = Props & Readonly<{ code: string; error: Error; onRetry: () => void }>;

const NotFound = ({ code, error, onCode, onRetry }: NotFoundProps) => {
  const { t } = useTranslation('track');
  const again = (typed: string) => (typed === code ? onRetry() : onCode(typed));
  const patience = error instanceof Refused ? error.retryAfter : undefined;
  return (
    <>
      <PageHeading title={t('failed')}>{t('failed')}</PageHeading>
      {patience === undefined ? <ProblemNotice error={error} title={t('failed')} /> : <TryAgainIn seconds={patience} />}
      <CodeEntry code={code} onCode={again} />
    </>
  );
};
