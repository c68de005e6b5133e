import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Opens a closed case again. */
export const ReopenCase = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Schemas['ReopenCaseDto']>
      {...step}
      says={t('says.reopen')}
      submit={t('name.reopen')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/reopening', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
