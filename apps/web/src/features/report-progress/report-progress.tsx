import { client, type Schemas } from '../../api/client.js';
import { AttachedField } from '../../components/attached-field.js';
import { LongText, NumberInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Says how far the works are. */
export const ReportProgress = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['ReportProgressDto']>
      {...step}
      step="report-progress"
      initial={{ percent: file.works?.percent }}
      send={(body, header) =>
        client.POST('/api/cases/{id}/works/progress', { params: { path: { id: file.id }, header }, body })
      }
    >
      <NumberInput name="percent" label={t('percent')} required />
      <LongText name="note" label={t('note')} />
      <AttachedField {...step} name="photos" label={t('photos')} />
    </StepForm>
  );
};
