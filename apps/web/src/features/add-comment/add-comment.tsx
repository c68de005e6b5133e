import { client, type Schemas } from '../../api/client.js';
import { Choice, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const VISIBILITIES = ['internal', 'resident'] as const;

/** Says something about a case. */
export const AddComment = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  return (
    <StepForm<Schemas['AddCommentDto']>
      {...step}
      step="add-comment"
      initial={{ visibility: 'internal' }}
      send={(body, header) => client.POST('/api/cases/{id}/comments', { params: { path: { id }, header }, body })}
    >
      <LongText name="text" label={t('text')} required />
      <Choice
        name="visibility"
        label={t('visibility')}
        required
        choices={VISIBILITIES.map((value) => ({ value, label: t(`visibilities.${value}`) }))}
      />
    </StepForm>
  );
};
