import { client, type Schemas } from '../../api/client.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Puts a case aside until a review. */
export const SuspendCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['SuspendCaseDto']>
      {...step}
      step="suspend-case"
      send={(body, header) => client.POST('/api/cases/{id}/suspension', { params: { path: { id }, header }, body })}
    >
      <LongText name="reason" label={t('reason')} required />
      <DayInput name="reviewOn" label={t('reviewOn')} from={useToday()} required />
    </StepForm>
  );
};
