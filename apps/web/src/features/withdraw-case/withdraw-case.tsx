import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Takes a case of one’s community back. */
export const WithdrawCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="withdraw-case"
      send={(body, header) => client.POST('/api/cases/{id}/withdrawal', { params: { path: { id }, header }, body })}
    />
  );
};
