import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterHousehold, type Entered } from './enter-household.js';
import { sameStairs } from './next-door.js';

type Props = Readonly<{ round: string; door: string | undefined }>;

const LAST_SHOWN = 5;

/** One household after another. */
export const EnterHouseholds = ({ round, door = '' }: Props) => {
  const { t } = useTranslation('visitRound');
  const { t: visits } = useTranslation('visits');
  const [entered, setEntered] = useState<readonly (Entered & { nth: number })[]>([]);
  const [last] = entered;
  return (
    <>
      <p className="says">{t('enterSays')}</p>
      <EnterHousehold
        key={entered.length}
        round={round}
        begin={last ? sameStairs(last.door) : door}
        focus={last !== undefined || door !== ''}
        onEntered={({ door: at, outcome }) => setEntered([{ door: at, outcome, nth: entered.length }, ...entered])}
      />
      <div role="log" aria-label={t('entered')}>
        {last && <h3>{t('entered')}</h3>}
        <ul className="just-entered">
          {entered.slice(0, LAST_SHOWN).map(({ nth, ...household }) => (
            <li key={nth}>
              <i className={household.outcome} /> {household.door} · {visits(`outcomes.${household.outcome}`)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
