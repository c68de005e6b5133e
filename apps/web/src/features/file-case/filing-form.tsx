import { useTranslation } from 'react-i18next';
import { client, type Person, type Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { Choice, NumberInput, TextInput } from '../../components/fields.js';
import { CategoryChoice } from '../../components/filing-choice.js';
import { RecordForm } from '../../components/record-form.js';
import { ResidentFields } from '../../components/resident-fields.js';
import { Duplicates } from './duplicates.js';
import type { Same } from './me-too.js';
import { PointField } from './point-field.js';
import { ProcedureField } from './procedure-field.js';
import { SOURCES } from './sources.js';
import { What } from './what.js';

const URGENCIES = ['ordinary', 'hard', 'utilities', 'urgent'] as const;

type Props = Readonly<{
  person: Person;
  procedures: readonly Schemas['ProcedureInFullDto'][];
  onFiled: (filed: Schemas['WrittenDto']) => void;
  /** Called with a case that the person says is the same. */
  onSame: (same: Same) => void;
}>;

/** What is wrong, where, for whom, and how it was heard of. */
export const FilingForm = ({ person: { role, unit }, procedures, onFiled, onSame }: Props) => {
  const { t } = useTranslation('filing');
  const { t: word } = useTranslation('case');
  const own = role === 'community-staff' ? unit?.id : undefined;
  const communities = useUnitOptions('community', role === 'subdistrict-staff' ? unit?.id : undefined);
  return (
    <RecordForm<Schemas['FileCaseDto']>
      send={(body, header) => client.POST('/api/cases', { params: { header }, body })}
      initial={{ procedure: usual(procedures), source: 'visit', urgency: 'ordinary', community: own }}
      submit={t('submit')}
      onRecorded={onFiled}
    >
      <ProcedureField procedures={procedures} />
      <What />
      <CategoryChoice procedures={procedures} />
      <Choose
        name="community"
        label={word('community')}
        options={communities}
        required
        disabled={own !== undefined}
        hint={t('ownCommunity')}
      />
      <TextInput name={['place', 'address']} label={t('address')} hint={t('addressHint')} required />
      <PointField name={['place', 'point']} />
      <Duplicates onSame={onSame} />
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
      <ResidentFields />
    </RecordForm>
  );
};

const usual = (procedures: Props['procedures']): string | undefined =>
  (procedures.find(({ name }) => name === 'problem') ?? procedures[0])?.name;
