import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Says why one’s unit does not come. */
export const DeclineInvitation = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="decline-invitation"
      send={(body, header) =>
        client.POST('/api/cases/{id}/invitations/decline', { params: { path: { id }, header }, body })
      }
    />
  );
};
