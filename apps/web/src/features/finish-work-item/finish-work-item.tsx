import { client, type Schemas } from '../../api/client.js';
import { AttachedField } from '../../components/attached-field.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Says what was done about a work item, and shows it. */
export const FinishWorkItem = (step: StepProps) => {
  const {
    file: { id },
    part,
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['FinishWorkItemDto']>
      {...step}
      step="finish-work-item"
      send={(body, header) =>
        client.POST('/api/cases/{id}/work-items/{item}/finish', { params: { path: { id, item: part }, header }, body })
      }
    >
      <LongText name="outcome" label={t('outcome')} required />
      <AttachedField {...step} name="evidence" label={t('evidence')} />
    </StepForm>
  );
};
