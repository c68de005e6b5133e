import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Asks to be released from a claim. */
export const AskRelease = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="ask-release"
      send={(body, header) =>
        client.POST('/api/cases/{id}/release-request', { params: { path: { id }, header }, body })
      }
    />
  );
};
