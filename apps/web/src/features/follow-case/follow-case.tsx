import { client } from '../../api/client.js';
import { StepForm, type StepProps } from '../../components/step-form.js';

/** Hears of what happens to a case from now on. */
export const FollowCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <StepForm<object>
      {...step}
      step="follow-case"
      send={(_nothing, header) => client.POST('/api/cases/{id}/following', { params: { path: { id }, header } })}
    />
  );
};
