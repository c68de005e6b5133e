import { client, type Schemas } from '../../api/client.js';
import { Choice, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const VERDICTS = ['feasible', 'feasible-if', 'not-feasible'] as const;

/** Says for one’s unit whether it can be done. */
export const GiveFeasibility = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['GiveFeasibilityDto']>
      {...step}
      step="give-feasibility"
      send={(body, header) => client.POST('/api/cases/{id}/feasibility', { params: { path: { id }, header }, body })}
    >
      <Choice
        name="verdict"
        label={t('verdict')}
        required
        choices={VERDICTS.map((value) => ({ value, label: t(`verdicts.${value}`) }))}
      />
      <LongText name="grounds" label={t('grounds')} />
    </StepForm>
  );
};
