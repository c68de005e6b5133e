import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { writeDay } from '../../components/moments.js';
import { useUnitName } from '../../components/unit-name.js';

type Measure = Schemas['PlanDto']['measures'][number];

/** What each unit does, when, and at what cost. */
export const Measures = ({ measures }: { measures: readonly Measure[] }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const { t: word } = useTranslation('case');
  const { language } = useAsking();
  const total = measures.reduce((sum, { cost = 0 }) => sum + cost, 0);
  const period = ({ from, to }: Measure) =>
    [from, to].map((day) => (day ? writeDay(day, language) : '')).join(from || to ? ' – ' : '');
  return (
    <table className="measures">
      <thead>
        <tr>
          <th scope="col">{word('department')}</th>
          <th scope="col">{t('measure')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('cost')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={`${measure.department.id} ${measure.what}`}>
            <td>{unitName(measure.department)}</td>
            <td>{measure.what}</td>
            <td>{period(measure) || '—'}</td>
            <td>{measure.cost === undefined ? '—' : t('yuan', { cost: measure.cost })}</td>
          </tr>
        ))}
      </tbody>
      {total > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3}>{t('total')}</td>
            <td>{t('yuan', { cost: total })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};
