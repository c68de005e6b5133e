import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Ends the supervision of a case. */
export const LiftSupervision = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="lift-supervision"
      optional
      send={(body, header) =>
        client.POST('/api/cases/{id}/supervision/lift', { params: { path: { id }, header }, body })
      }
    />
  );
};
