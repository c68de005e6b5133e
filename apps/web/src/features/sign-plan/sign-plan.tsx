import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Agrees to the plan for one’s unit. */
export const SignPlan = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['SignPlanDto']>
      {...step}
      step="sign-plan"
      send={(body, header) =>
        client.POST('/api/cases/{id}/plans/{version}/signatures', {
          params: { path: { id, version: Number(part) }, header },
          body,
        })
      }
    >
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
