import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { Choice, LongText } from '../../components/fields.js';
import { ResidentAnswer } from '../../components/resident-answer.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const SOLVED = ['solved', 'partly'] as const;
const SATISFIED = ['satisfied', 'fairly', 'not'] as const;

/** Answers that a case is solved, and whether people are satisfied. */
export const ConfirmResolution = (step: StepProps) => {
  const t = useStepWords();
  const { t: word } = useTranslation('case');
  return (
    <StepForm<Schemas['ConfirmResolutionDto']>
      {...step}
      step="confirm-resolution"
      send={(body, header) =>
        client.POST('/api/cases/{id}/confirmation', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <ResidentAnswer file={step.file} />
      <Choice
        name="solved"
        label={t('solved')}
        required
        choices={SOLVED.map((value) => ({ value, label: word(`solved.${value}`) }))}
      />
      <Choice
        name="satisfied"
        label={t('satisfied')}
        required
        choices={SATISFIED.map((value) => ({ value, label: word(`satisfied.${value}`) }))}
      />
      <LongText name="comment" label={t('comment')} />
    </StepForm>
  );
};
