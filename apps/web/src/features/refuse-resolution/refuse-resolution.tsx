import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { Choice, LongText } from '../../components/fields.js';
import { ResidentAnswer } from '../../components/resident-answer.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const SATISFIED = ['satisfied', 'fairly', 'not'] as const;

/** Answers that a case is not solved. */
export const RefuseResolution = (step: StepProps) => {
  const t = useStepWords();
  const { t: word } = useTranslation('case');
  return (
    <StepForm<Schemas['RefuseResolutionDto']>
      {...step}
      step="refuse-resolution"
      send={(body, header) =>
        client.POST('/api/cases/{id}/refusal', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <ResidentAnswer file={step.file} />
      <LongText name="reason" label={t('stillWrong')} required />
      <Choice
        name="satisfied"
        label={t('satisfied')}
        choices={SATISFIED.map((value) => ({ value, label: word(`satisfied.${value}`) }))}
      />
    </StepForm>
  );
};
