import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/catalogue.js';

const MOST_DRAWN = 20;

/** The room for orders as a row of places, taken and free. */
export const Capacity = ({ of: { capacity, free } }: { of: Pick<Offer, 'capacity' | 'free'> }) => {
  const { t } = useTranslation('catalogue');
  const taken = Math.max(0, capacity - free);
  const label = t('capacity', { taken, capacity });
  return (
    <div className="capacity">
      {capacity <= MOST_DRAWN ? (
        <span role="img" aria-label={label} className="places">
          {Array.from({ length: capacity }, (_, place) => (
            <i key={place} className={place < taken ? 'taken' : undefined} />
          ))}
        </span>
      ) : (
        <span>{label}</span>
      )}
      <strong className={free === 0 ? 'full' : undefined}>{free === 0 ? t('full') : t('free', { count: free })}</strong>
    </div>
  );
};
