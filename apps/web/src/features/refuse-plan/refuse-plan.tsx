import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import { useStepWords, type StepProps } from '../../components/step-form.js';

/** Refuses the plan for one’s unit. */
export const RefusePlan = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  return (
    <ReasonStep
      {...step}
      step="refuse-plan"
      label={t('whatMustChange')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/plans/{version}/refusals', {
          params: { path: { id, version: Number(part) }, header },
          body,
        })
      }
    />
  );
};
