import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Asks for the release of the claim of a department. */
export const ReleaseClaim = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Schemas['AskReleaseDto']>
      {...step}
      says={t('says.release')}
      submit={t('name.release')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/release-request', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
