import { client } from '../../api/client.js';
import { StepForm, type StepProps } from '../../components/step-form.js';

/** Hears of a case no longer. */
export const UnfollowCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  return (
    <StepForm<object>
      {...step}
      step="unfollow-case"
      send={(_nothing, header) => client.POST('/api/cases/{id}/following/end', { params: { path: { id }, header } })}
    />
  );
};
