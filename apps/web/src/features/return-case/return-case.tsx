import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import { useStepWords, type StepProps } from '../../components/step-form.js';

/** Sends a case back to its community for more. */
export const ReturnCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <ReasonStep
      {...step}
      step="return-case"
      label={t('whatIsMissing')}
      send={(body, header) => client.POST('/api/cases/{id}/return', { params: { path: { id }, header }, body })}
    />
  );
};
