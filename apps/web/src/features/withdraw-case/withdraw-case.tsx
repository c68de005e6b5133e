import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Takes a case of one's community back. */
export const WithdrawCase = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Schemas['WithdrawCaseDto']>
      {...step}
      says={t('says.withdraw')}
      submit={t('name.withdraw')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/withdrawal', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
