import { useTranslation } from 'react-i18next';
import { Skeleton } from 'antd';
import { useAsking } from '../../api/asking.js';
import { client, type Person, type Schemas } from '../../api/client.js';
import { Choice, LongText, NumberInput, TextInput } from '../../components/fields.js';
import { Choose } from '../../components/choosing.js';
import { CategoryChoice, useFiledProcedures } from '../../components/filing-choice.js';
import { RecordForm } from '../../components/record-form.js';
import { ResidentFields } from '../../components/resident-fields.js';

const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;

type Props = Readonly<{
  round: string;
  role: Person['role'];
  onTaken: (taken: Schemas['RequestTakenDto']['case']) => void;
}>;

/** What somebody asks for at their door. */
export const TakeRequest = ({ round, role, onTaken }: Props) => {
  const { t } = useTranslation('visitRound');
  const { t: word } = useTranslation('case');
  const { language } = useAsking();
  const procedures = useFiledProcedures(role);
  const [first] = procedures;
  if (!first) return <Skeleton active />;
  return (
    <RecordForm<Schemas['TakeRequestDto'], Schemas['RequestTakenDto']>
      send={(body, header) =>
        client.POST('/api/visits/{id}/requests', { params: { path: { id: round }, header }, body })
      }
      initial={{ procedure: first.name, urgency: 'ordinary' }}
      submit={t('take')}
      onRecorded={({ case: taken }) => onTaken(taken)}
    >
      <TextInput name="door" label={t('door')} hint={t('doorExample')} />
      <TextInput name="title" label={t('requestTitle')} hint={t('requestTitleExample')} required />
      <Choose
        name="procedure"
        label={t('procedure')}
        options={procedures.map(({ name, title }) => ({ value: name, label: title[language] }))}
        required
      />
      <CategoryChoice procedures={procedures} />
      <LongText name="description" label={t('more')} />
      <Choice
        name="urgency"
        label={t('urgency')}
        required
        choices={URGENCIES.map((value) => ({ value, label: word(`urgencies.${value}`) }))}
      />
      <NumberInput name="affected" label={t('affected')} />
      <ResidentFields />
    </RecordForm>
  );
};
