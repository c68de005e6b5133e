import { client, type Schemas } from '../../api/client.js';
import { Choice, DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

const CHANNELS = ['door-to-door', 'meeting', 'online', 'phone', 'poster', 'street'] as const;

/** Asks residents for their opinions. */
export const OpenOpinionRound = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['OpenOpinionRoundDto']>
      {...step}
      step="open-opinion-round"
      initial={{ channel: CHANNELS[0] }}
      send={(body, header) => client.POST('/api/cases/{id}/opinion-rounds', { params: { path: { id }, header }, body })}
    >
      <Choice
        name="channel"
        label={t('channel')}
        required
        choices={CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      <LongText name="question" label={t('question')} required />
      <DayInput name="closesOn" label={t('closesOn')} from={useToday()} />
    </StepForm>
  );
};
