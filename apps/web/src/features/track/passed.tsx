import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { TrackedCase } from '../../api/tracking.js';
import { Day } from '../../components/moment.js';
import { writeDay } from '../../components/moments.js';

/** The way of a case as a picture: what it came through and when, where it stands, and what is next. */
export const Passed = ({ tracked: { stages, next, promisedFor } }: { tracked: TrackedCase }) => {
  const { t } = useTranslation('track');
  const { language } = useAsking();
  return (
    <ol className="passed-stages">
      {stages.map(({ stage, words, since, until, days }) => (
        <li
          key={`${stage} ${since} ${until ?? ''}`}
          className={until === undefined ? 'here' : 'passed'}
          aria-current={until === undefined ? 'step' : undefined}
        >
          <span className="stage-words">{words}</span>
          <span className="beneath">
            <Day day={since} />
            {until === undefined && days > 0 && ` · ${t('days', { count: days })}`}
          </span>
        </li>
      ))}
      {next !== undefined && (
        <li className="ahead">
          <span className="next-word">{t('next')}</span>
          <span className="stage-words">{next}</span>
          {promisedFor !== undefined && (
            <span className="beneath">{t('by', { day: writeDay(promisedFor, language) })}</span>
          )}
        </li>
      )}
    </ol>
  );
};
