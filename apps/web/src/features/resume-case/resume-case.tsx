import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import type { StepProps } from '../../components/step-form.js';

/** Goes on with a suspended case. */
export const ResumeCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <ReasonStep
      {...step}
      step="resume-case"
      optional
      send={(body, header) => client.POST('/api/cases/{id}/resumption', { params: { path: { id }, header }, body })}
    />
  );
};
