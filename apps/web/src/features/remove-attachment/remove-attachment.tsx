import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Takes an attachment off the case. */
export const RemoveAttachment = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  return (
    <ReasonStep
      {...step}
      step="remove-attachment"
      send={(body, header) =>
        client.POST('/api/cases/{id}/attachments/{attachment}/removal', {
          params: { path: { id, attachment: part }, header },
          body,
        })
      }
    />
  );
};
