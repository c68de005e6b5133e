import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Asks for a case that was returned to be taken again. */
export const RefileCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['RefileCaseDto']>
      {...step}
      step="refile-case"
      send={(body, header) => client.POST('/api/cases/{id}/refiling', { params: { path: { id }, header }, body })}
    >
      <LongText name="note" label={t('whatWasAdded')} />
    </StepForm>
  );
};
