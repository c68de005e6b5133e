import { client, type Schemas } from '../../api/client.js';
import { LongText, NumberInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Asks for more days than were promised. */
export const AskExtension = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['AskExtensionDto']>
      {...step}
      step="ask-extension"
      send={(body, header) =>
        client.POST('/api/cases/{id}/extension-request', { params: { path: { id }, header }, body })
      }
    >
      <NumberInput name="days" label={t('daysAsked')} required />
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
