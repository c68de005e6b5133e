import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Opens a closed case again. */
export const ReopenCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="reopen-case"
      send={(body, header) => client.POST('/api/cases/{id}/reopening', { params: { path: { id }, header }, body })}
    />
  );
};
