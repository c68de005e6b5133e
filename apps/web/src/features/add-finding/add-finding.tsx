import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Adds what one’s unit found at a survey. */
export const AddFinding = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['AddFindingDto']>
      {...step}
      step="add-finding"
      send={(body, header) =>
        client.POST('/api/cases/{id}/surveys/{survey}/findings', {
          params: { path: { id, survey: part }, header },
          body,
        })
      }
    >
      <LongText name="finding" label={t('finding')} required />
      <LongText name="disagreement" label={t('disagreement')} rows={2} />
    </StepForm>
  );
};
