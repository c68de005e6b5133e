import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Gives the claim of a department back. */
export const ReleaseClaim = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Schemas['ReleaseClaimDto']>
      {...step}
      says={t('says.release')}
      submit={t('name.release')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/claim-release', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
