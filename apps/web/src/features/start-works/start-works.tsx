import { client, type Schemas } from '../../api/client.js';
import { Rows } from '../../components/rows.js';
import { DayInput, LongText, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Begins the works, with their milestones. */
export const StartWorks = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['StartWorksDto']>
      {...step}
      step="start-works"
      initial={{ milestones: [{}] }}
      send={(body, header) => client.POST('/api/cases/{id}/works', { params: { path: { id }, header }, body })}
    >
      <Rows name="milestones" label={t('milestones')} required>
        {(row) => (
          <div className="beside">
            <TextInput name={[row, 'name']} label={t('milestone')} required />
            <DayInput name={[row, 'due']} label={t('due')} />
          </div>
        )}
      </Rows>
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
