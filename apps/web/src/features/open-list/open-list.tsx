import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Person, type Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { Choice, DayInput, TextInput } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import { useToday } from '../../components/use-now.js';
import { ADDERS, levelsOf } from './levels-of.js';

type Props = Readonly<{ person: Person; onOpened: (id: string) => void; onCancel: () => void }>;

/** Opens a breakdown list. */
export const OpenList = ({ person, onOpened, onCancel }: Props) => {
  const { t } = useTranslation('campaigns');
  const { t: word } = useTranslation('case');
  const { t: roles } = useTranslation('roles');
  const levels = levelsOf(person.role);
  return (
    <RecordForm<Schemas['OpenListDto']>
      send={(body, header) => client.POST('/api/lists', { params: { header }, body })}
      initial={{ level: levels[0], from: useToday() }}
      submit={t('openOne')}
      onRecorded={({ id }) => onOpened(id)}
      onCancel={onCancel}
    >
      <TextInput name="name" label={t('name')} required />
      <Choice
        name="level"
        label={t('level')}
        required
        choices={levels.map((value) => ({ value, label: word(`levels.${value}`) }))}
      />
      <Owner person={person} />
      <DayInput name="from" label={t('from')} required />
      <DayInput name="to" label={t('to')} />
      <Choose
        name={['mayAdd', 'roles']}
        label={t('whoAdds')}
        options={ADDERS.map((role) => ({ value: role, label: roles(role) }))}
        several
      />
      <p className="quiet">{t('usual')}</p>
    </RecordForm>
  );
};

/** The unit that the list belongs to, where it can be another than the person's own. */
const Owner = ({ person: { role, unit } }: Pick<Props, 'person'>) => {
  const { t } = useTranslation('campaigns');
  const level = Form.useWatch<Schemas['OpenListDto']['level'] | undefined>('level') ?? 'district';
  const options = useUnitOptions(level, role === 'subdistrict-staff' && level === 'community' ? unit?.id : undefined);
  if (options.some(({ value }) => value === unit?.id)) return null;
  return <Choose name="unit" label={t('unit')} options={options} required />;
};
