import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoundTally } from '../../api/visits.js';
import { Moment } from '../../components/moment.js';
import { StageTag } from '../../components/stage-tag.js';

/** The requests that a round took, and where they stand. */
export const RoundCases = ({ of: { cases } }: { of: RoundTally }) => {
  const { t } = useTranslation('visitRound');
  if (cases.length === 0) return null;
  return (
    <section className="round-cases" aria-label={t('cases')}>
      <h2>{t('cases')}</h2>
      <ul>
        {cases.map(({ id, number, title, door, stage, at }) => (
          <li key={id}>
            <span>
              {number === null ? (
                title
              ) : (
                <Link to="/cases/$id" params={{ id }}>
                  {title}
                </Link>
              )}
              <span className="beneath">
                {number !== null && <span className="number">{number} · </span>}
                {door !== null && `${door} · `}
                <Moment at={at} />
              </span>
            </span>
            {stage === null ? <span className="quiet">{t('unfiled')}</span> : <StageTag stage={stage} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
