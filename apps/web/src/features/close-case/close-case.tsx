import { client } from '../../api/client.js';
import { ReasonStep } from '../../components/reason-step.js';
import { useStepWords, type StepProps } from '../../components/step-form.js';

/** Closes a resolved case that nobody confirmed. */
export const CloseCase = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <ReasonStep
      {...step}
      step="close-case"
      label={t('whyUnconfirmed')}
      send={(body, header) => client.POST('/api/cases/{id}/closure', { params: { path: { id }, header }, body })}
    />
  );
};
