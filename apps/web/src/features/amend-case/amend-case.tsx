import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { Choose, useCategoryOptions } from '../../components/choosing.js';
import { Choice, LongText, NumberInput, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';
import { changesOf } from './changes.js';

const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;

/** Corrects what was filed. */
export const AmendCase = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const { t: word } = useTranslation('case');
  const categories = useCategoryOptions({ toFile: true });
  const { title, description, category, place, urgency, affected } = file;
  return (
    <StepForm<Schemas['AmendCaseDto']>
      {...step}
      step="amend-case"
      initial={{ changes: { title, description, category, place, urgency, affected } }}
      bodyOf={({ changes, reason }) => ({ ...(reason?.trim() ? { reason } : {}), changes: changesOf(changes, file) })}
      send={(body, header) =>
        client.POST('/api/cases/{id}/amendments', { params: { path: { id: file.id }, header }, body })
      }
    >
      <TextInput name={['changes', 'title']} label={word('title')} required />
      <LongText name={['changes', 'description']} label={word('description')} required />
      <Choose name={['changes', 'category']} label={word('category')} options={categories} required />
      <TextInput name={['changes', 'place', 'address']} label={word('place')} required />
      <Choice
        name={['changes', 'urgency']}
        label={word('urgency')}
        required
        choices={URGENCIES.map((value) => ({ value, label: word(`urgencies.${value}`) }))}
      />
      <NumberInput name={['changes', 'affected']} label={word('affected')} />
      <LongText name="reason" label={t('whyAmended')} />
    </StepForm>
  );
};
