import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { RoundTally } from '../../api/visits.js';
import { CountBars } from '../../components/count-bars.js';
import { HouseholdsBar } from '../../components/households-bar.js';
import { writeDay } from '../../components/moments.js';
import { useStageName } from '../../components/procedure-words.js';

/** How far a round is, as figures and a picture. */
export const Tally = ({ of }: { of: RoundTally }) => {
  const { t } = useTranslation('visitRound');
  const { t: visits } = useTranslation('visits');
  const { language } = useAsking();
  const stageName = useStageName('problem');
  const { planned, visited, refused, requests, progress, stages, days } = of;
  const tops = days.map((day) => day.visited + day.nobodyHome + day.refused);
  const stood = stages.filter(({ cases }) => cases > 0);
  return (
    <section className="tally" aria-label={t('tally')}>
      <h2>{t('tally')}</h2>
      <p className="headline">
        <strong>{t('done', { percent: progress })}</strong> {visits('households', { done: visited + refused, planned })}{' '}
        · {visits('requestsTaken', { count: requests })}
      </p>
      <HouseholdsBar of={of} legend />
      <h3>{t('perStage')}</h3>
      {stood.length === 0 ? (
        <p className="quiet">{t('noRequests')}</p>
      ) : (
        <CountBars
          label={t('perStage')}
          bars={stood.map(({ stage, cases }) => ({ key: stage, label: stageName(stage), count: cases }))}
        />
      )}
      {days.length > 1 && (
        <>
          <h3>{t('perDay')}</h3>
          <CountBars
            label={t('perDay')}
            bars={days.map(({ day }, place) => ({ key: day, label: writeDay(day, language), count: tops[place] ?? 0 }))}
          />
        </>
      )}
    </section>
  );
};
