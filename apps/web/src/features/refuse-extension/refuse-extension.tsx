import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Refuses the days that a unit asked for. */
export const RefuseExtension = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <ReasonStep
      {...step}
      step="refuse-extension"
      send={(body, header) =>
        client.POST('/api/cases/{id}/extension-refusal', {
          params: { path: { id }, header },
          body: { ...body, department: part },
        })
      }
    />
  );
};
