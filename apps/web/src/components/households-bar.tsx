import { useTranslation } from 'react-i18next';
import type { Round } from '../api/visits.js';
import './households-bar.css';

type Counts = Pick<Round, 'planned' | 'visited' | 'nobodyHome' | 'refused'>;

/** What was found at the doors of a round, as parts of one bar. */
export const HouseholdsBar = ({ of, legend = false }: { of: Counts; legend?: boolean }) => {
  const { t } = useTranslation('visits');
  const { planned, visited, nobodyHome, refused } = of;
  const left = Math.max(0, planned - visited - nobodyHome - refused);
  const parts = [
    { kind: 'at-home', count: visited },
    { kind: 'nobody-home', count: nobodyHome },
    { kind: 'refused', count: refused },
    { kind: 'left', count: left },
  ] as const;
  return (
    <figure className="households-bar">
      <div role="img" aria-label={t('pictured', { home: visited, nobody: nobodyHome, refused, left })}>
        {parts.map(({ kind, count }) => (
          <span key={kind} className={kind} style={{ flexGrow: count }} />
        ))}
      </div>
      {legend && (
        <figcaption>
          {parts.map(({ kind, count }) => (
            <span key={kind} className="part">
              <i className={kind} /> {t(`outcomes.${kind}`)} <b>{count}</b>
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
};
