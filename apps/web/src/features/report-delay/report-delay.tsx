import { client, type Schemas } from '../../api/client.js';
import { DayInput, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { useToday } from '../../components/use-now.js';

/** Says until when a milestone is delayed. */
export const ReportDelay = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['ReportDelayDto']>
      {...step}
      step="report-delay"
      send={(body, header) =>
        client.POST('/api/cases/{id}/works/milestones/{milestone}/delay', {
          params: { path: { id, milestone: part }, header },
          body,
        })
      }
    >
      <DayInput name="until" label={t('until')} from={useToday()} required />
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
