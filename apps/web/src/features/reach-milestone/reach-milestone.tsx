import { client, type Schemas } from '../../api/client.js';
import { AttachedField } from '../../components/attached-field.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Says when a milestone was reached. */
export const ReachMilestone = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  const today = useToday();
  return (
    <StepForm<Schemas['ReachMilestoneDto']>
      {...step}
      step="reach-milestone"
      initial={{ on: today }}
      send={(body, header) =>
        client.POST('/api/cases/{id}/works/milestones/{milestone}/reached', {
          params: { path: { id, milestone: part }, header },
          body,
        })
      }
    >
      <DayInput name="on" label={t('reachedOn')} required />
      <LongText name="note" label={t('note')} />
      <AttachedField {...step} name="photos" label={t('photos')} />
    </StepForm>
  );
};
