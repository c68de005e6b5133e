import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { Moment } from '../../components/moment.js';
import { wasEnteredLater } from '../../components/moments.js';

/** All that happened, in words, first things first. */
export const History = ({ entries }: { entries: readonly Schemas['EntryDto'][] }) => {
  const { t } = useTranslation('caseFile');
  return (
    <section className="history">
      <h2>{t('history')}</h2>
      <ol>
        {entries.map(({ revision, words, by, at, recordedAt, source }) => (
          <li key={revision}>
            <p className="words">{words}</p>
            <p className="beneath">
              {source ? t('from', { source }) : by} · <Moment at={at} />
              {wasEnteredLater({ at, recordedAt }) && (
                <>
                  {' · '}
                  <Recorded at={recordedAt} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Recorded = ({ at }: { at: string }) => {
  const { t } = useTranslation('caseFile');
  const [before, after] = t('recorded', { at: '\n' }).split('\n');
  return (
    <>
      {before}
      <Moment at={at} />
      {after}
    </>
  );
};
