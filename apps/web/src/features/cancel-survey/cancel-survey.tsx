import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Cancels a joint survey that was scheduled. */
export const CancelSurvey = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <ReasonStep
      {...step}
      step="cancel-survey"
      send={(body, header) =>
        client.POST('/api/cases/{id}/surveys/{survey}/cancellation', {
          params: { path: { id, survey: part }, header },
          body,
        })
      }
    />
  );
};
