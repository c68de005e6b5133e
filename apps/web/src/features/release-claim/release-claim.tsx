import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Lets a unit go that asked for it. */
export const ReleaseClaim = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <ReasonStep
      {...step}
      step="release-claim"
      send={(body, header) =>
        client.POST('/api/cases/{id}/release-grant', {
          params: { path: { id }, header },
          body: { ...body, department: part },
        })
      }
    />
  );
};
