import { client, type Schemas } from '../../api/client.js';
import { Choice, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const OUTCOMES = ['carried', 'rejected', 'undecided'] as const;

/** Ends a round with its outcome. */
export const CloseOpinionRound = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['CloseOpinionRoundDto']>
      {...step}
      step="close-opinion-round"
      send={(body, header) =>
        client.POST('/api/cases/{id}/opinion-rounds/{round}/closure', {
          params: { path: { id, round: Number(part) }, header },
          body,
        })
      }
    >
      <Choice
        name="outcome"
        label={t('roundOutcome')}
        required
        choices={OUTCOMES.map((value) => ({ value, label: t(`roundOutcomes.${value}`) }))}
      />
      <LongText name="changed" label={t('changed')} required />
    </StepForm>
  );
};
