import { useTranslation } from 'react-i18next';
import { client, type Person, type Schemas } from '../../api/client.js';
import { useCategories } from '../../api/questions.js';
import { Choose, useCategoryOptions, useUnitOptions } from '../../components/choosing.js';
import { Choice, LongText, NumberInput, TextInput } from '../../components/fields.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { RecordForm } from '../../components/record-form.js';
import { PointField } from './point-field.js';

const SOURCES = ['visit', 'deliberation', 'hotline', 'walk-in', 'online', 'staff'] as const;
const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;

type Props = Readonly<{ person: Person; onFiled: (filed: Schemas['WrittenDto']) => void }>;

/** What is wrong, where, for whom, and how it was heard of. */
export const FilingForm = ({ person, onFiled }: Props) => {
  const { t } = useTranslation('filing');
  const { t: word } = useTranslation('case');
  const own = person.role === 'community-staff' ? person.unit?.id : undefined;
  const around = person.role === 'subdistrict-staff' ? person.unit?.id : undefined;
  const { data, error, refetch } = useCategories();
  const options = useCategoryOptions({ toFile: true });
  const communities = useUnitOptions('community', around);
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <RecordForm<Schemas['FileCaseDto']>
      send={(body, header) => client.POST('/api/cases', { params: { header }, body })}
      initial={{ source: 'visit', urgency: 'ordinary', community: own }}
      submit={t('submit')}
      onRecorded={onFiled}
    >
      <TextInput name="title" label={word('title')} hint={t('titleHint')} required />
      <LongText name="description" label={word('description')} hint={t('descriptionHint')} rows={4} required />
      <div className="pair">
        <Choose name="category" label={word('category')} options={options} required />
        <Choose
          name="community"
          label={word('community')}
          options={communities}
          required
          disabled={own !== undefined}
          hint={t('ownCommunity')}
        />
      </div>
      <TextInput name={['place', 'address']} label={t('address')} hint={t('addressHint')} required />
      <PointField name={['place', 'point']} />
      <Choice
        name="source"
        label={word('source')}
        required
        choices={SOURCES.map((value) => ({ value, label: word(`sources.${value}`) }))}
      />
      <Choice
        name="urgency"
        label={word('urgency')}
        required
        choices={URGENCIES.map((value) => ({ value, label: word(`urgencies.${value}`) }))}
      />
      <NumberInput name="affected" label={word('affected')} hint={t('affectedHint')} />
    </RecordForm>
  );
};
