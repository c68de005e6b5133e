import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { useInARow } from '../../components/next-step.js';
import { useUnitName } from '../../components/unit-name.js';
import { Mark, Section } from './section.js';

const tones = { feasible: 'good', 'feasible-if': 'open', 'not-feasible': 'bad' } as const;

/** Whether it can be done: all together, and unit by unit. */
export const Feasibility = ({ file: { feasibility } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const { t: step } = useTranslation('steps');
  const inARow = useInARow();
  const { combined, verdicts, waitsFor } = feasibility;
  if (verdicts.length === 0) return null;
  const together = combined && (
    <Mark tone={tones[combined]}>{t('together', { verdict: step(`verdicts.${combined}`) })}</Mark>
  );
  return (
    <Section title={t('feasibility')} aside={together}>
      <dl className="findings">
        {verdicts.map(({ department, verdict, grounds }) => (
          <div key={department.id}>
            <dt>{unitName(department)}</dt>
            <dd>
              <Mark tone={tones[verdict]}>{step(`verdicts.${verdict}`)}</Mark> {grounds}
            </dd>
          </div>
        ))}
      </dl>
      {waitsFor.length > 0 && <p className="quiet">{t('notYet', { units: inARow(waitsFor.map(unitName)) })}</p>}
    </Section>
  );
};
