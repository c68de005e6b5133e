import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Closes a resolved case that nobody confirmed. */
export const CloseCase = (step: StepProps) => {
  const t = useStepWords();
  return (
    <StepForm<Schemas['CloseCaseDto']>
      {...step}
      says={t('says.close')}
      submit={t('name.close')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/closure', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <LongText name="reason" label={t('whyUnconfirmed')} required />
    </StepForm>
  );
};
