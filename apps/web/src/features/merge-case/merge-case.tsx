import { client, type Schemas } from '../../api/client.js';
import { ChooseCase } from '../../components/choose-case.js';
import { LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Merges a duplicate into the case that stays. */
export const MergeCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['MergeCaseDto']>
      {...step}
      step="merge-case"
      send={(body, header) =>
        client.POST('/api/cases/{id}/merger', { params: { path: { id: file.id }, header }, body })
      }
    >
      <ChooseCase name="into" label={t('into')} hint={t('otherHint')} not={file.id} open required />
      <LongText name="reason" label={t('reason')} required />
    </StepForm>
  );
};
