import { client, type Schemas } from '../../api/client.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Puts a case under supervision. */
export const SuperviseCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['SuperviseCaseDto']>
      {...step}
      step="supervise-case"
      send={(body, header) => client.POST('/api/cases/{id}/supervision', { params: { path: { id }, header }, body })}
    >
      <LongText name="reason" label={t('reason')} required />
      <DayInput name="answerBy" label={t('answerBy')} from={useToday()} />
    </StepForm>
  );
};
