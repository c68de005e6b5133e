import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Ends a case that cannot be taken on. */
export const DeclineCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="decline-case"
      send={(body, header) => client.POST('/api/cases/{id}/decline', { params: { path: { id }, header }, body })}
    />
  );
};
