import { client, type Schemas } from '../../api/client.js';
import { Choose } from '../../components/choosing.js';
import { Rows } from '../../components/rows.js';
import { claimingUnits, unitName } from '../../components/units-on-case.js';
import { DayInput, LongText, NumberInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { measuresFrom } from './measures-from.js';

/** Proposes the next version of the plan. */
export const ProposePlan = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const before = file.plans.find(({ current }) => current);
  const units = claimingUnits(file).map((value) => ({ value, label: unitName(file, value) }));
  return (
    <StepForm<Schemas['ProposePlanDto']>
      {...step}
      step="propose-plan"
      initial={{ summary: before?.summary, measures: measuresFrom(file) }}
      send={(body, header) => client.POST('/api/cases/{id}/plans', { params: { path: { id: file.id }, header }, body })}
    >
      <LongText name="summary" label={t('summary')} required />
      <Rows name="measures" label={t('measures')} required>
        {(row) => (
          <>
            <Choose name={[row, 'department']} label={t('unit')} options={units} required />
            <LongText name={[row, 'what']} label={t('what')} rows={1} required />
            <div className="beside">
              <DayInput name={[row, 'from']} label={t('from')} />
              <DayInput name={[row, 'to']} label={t('to')} />
              <NumberInput name={[row, 'cost']} label={t('cost')} />
            </div>
          </>
        )}
      </Rows>
      {before && <LongText name="changes" label={t('changes')} required />}
    </StepForm>
  );
};
