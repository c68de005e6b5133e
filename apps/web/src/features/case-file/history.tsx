import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { Moment } from '../../components/moment.js';
import { wasEnteredLater } from '../../components/moments.js';

const MOST_AT_ONCE = 12;

/** All that happened, in words, first things first; of a long story, the latest until more is asked for. */
export const History = ({ entries }: { entries: readonly Schemas['EntryDto'][] }) => {
  const { t } = useTranslation('caseFile');
  const [whole, setWhole] = useState(false);
  const earlier = whole ? 0 : Math.max(0, entries.length - MOST_AT_ONCE);
  return (
    <section className="history">
      <h2>{t('history')}</h2>
      <p className="quiet">{t('historyStory', { count: entries.length })}</p>
      {earlier > 0 && (
        <Button type="link" onClick={() => setWhole(true)}>
          {t('more', { count: earlier })}
        </Button>
      )}
      <ol>
        {entries.slice(earlier).map(({ revision, words, by, at, recordedAt, source }) => (
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
