import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { Choice, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

const LEVELS = ['community', 'subdistrict', 'district'] as const;

/** Puts a filed case on a breakdown list. */
export const ListCase = (step: StepProps) => {
  const t = useStepWords();
  const { t: word } = useTranslation('case');
  return (
    <StepForm<Schemas['ListCaseDto']>
      {...step}
      says={t('says.list')}
      submit={t('name.list')}
      send={(body, header) =>
        client.POST('/api/cases/{id}/listing', { params: { path: { id: step.file.id }, header }, body })
      }
    >
      <TextInput name="name" label={t('listName')} hint={t('listNameExample')} required />
      <Choice
        name="level"
        label={t('level')}
        required
        choices={LEVELS.map((value) => ({ value, label: word(`levels.${value}`) }))}
      />
    </StepForm>
  );
};
