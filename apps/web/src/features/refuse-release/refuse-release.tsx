import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Keeps a unit on the case that asked to go. */
export const RefuseRelease = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <ReasonStep
      {...step}
      step="refuse-release"
      send={(body, header) =>
        client.POST('/api/cases/{id}/release-refusal', {
          params: { path: { id }, header },
          body: { ...body, department: part },
        })
      }
    />
  );
};
