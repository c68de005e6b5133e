import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { Choice, LongText } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { ResidentFields } from '../../components/resident-fields.js';

const SOURCES = ['visit', 'deliberation', 'hotline', 'walk-in', 'online', 'staff'] as const;

/** Adds somebody with the same trouble. */
export const AddAffected = (step: StepProps) => {
  const {
    file: { id },
  } = step;
  const t = useStepWords();
  const { t: word } = useTranslation('case');
  return (
    <StepForm<Schemas['AddAffectedDto']>
      {...step}
      step="add-affected"
      initial={{ source: 'visit' }}
      send={(body, header) => client.POST('/api/cases/{id}/me-too', { params: { path: { id }, header }, body })}
    >
      <Choice
        name="source"
        label={t('heardOf')}
        required
        choices={SOURCES.map((value) => ({ value, label: word(`sources.${value}`) }))}
      />
      <LongText name="note" label={t('note')} />
      <ResidentFields />
    </StepForm>
  );
};
