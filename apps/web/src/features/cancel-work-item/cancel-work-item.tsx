import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Gives up a work item of one’s unit. */
export const CancelWorkItem = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <ReasonStep
      {...step}
      step="cancel-work-item"
      send={(body, header) =>
        client.POST('/api/cases/{id}/work-items/{item}/cancellation', {
          params: { path: { id, item: part }, header },
          body,
        })
      }
    />
  );
};
