import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/client.js';
import { countsOf } from './tree.js';

/** How many units there are of each kind. */
export const Counts = ({ units }: { units: readonly Unit[] }) => {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation('unit');
  return (
    <dl className="unit-counts" aria-label={t('counts')}>
      {countsOf(units).map(({ kind, count }) => (
        <div key={kind}>
          <dt>{word(`kinds.${kind}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
};
