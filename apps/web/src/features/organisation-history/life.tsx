import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { useHistoryOf } from '../../api/organisation.js';
import { Moment } from '../../components/moment.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import './history.css';

/** What became of a person or a unit, first things first, with who did it and when. */
export const Life = ({ read: { data, error, refetch } }: { read: ReturnType<typeof useHistoryOf> }) => {
  const { t } = useTranslation('organisationHistory');
  if (error) return <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  if (data.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p className="says">{t('first')}</p>
      <ol className="life">
        {data.map(({ id, words, by, at }) => (
          <li key={id}>
            <p>{words}</p>
            <p className="beneath">
              {by} · <Moment at={at} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
};
