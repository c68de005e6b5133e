import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Person, type Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { DayInput, NumberInput, TextInput } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import { useToday } from '../../components/use-now.js';

type Props = Readonly<{ person: Person; onOpened: (id: string) => void; onCancel: () => void }>;

/** Opens a round for a liaison group. */
export const OpenRound = ({ person: { role, unit }, onOpened, onCancel }: Props) => {
  const { t } = useTranslation('visits');
  const today = useToday();
  const communities = useUnitOptions('community', role === 'subdistrict-staff' ? unit?.id : undefined);
  return (
    <RecordForm<Schemas['OpenRoundDto']>
      send={(body, header) => client.POST('/api/visits', { params: { header }, body })}
      initial={{ from: today, to: today }}
      submit={t('openOne')}
      onRecorded={({ id }) => onOpened(id)}
      onCancel={onCancel}
    >
      <p className="says">{t('openSays')}</p>
      <TextInput name="campaign" label={t('campaign')} hint={t('campaignExample')} required />
      {role === 'subdistrict-staff' && (
        <Choose name="community" label={t('community')} options={communities} required />
      )}
      <TextInput name="group" label={t('group')} hint={t('groupExample')} required />
      <Form.Item name="members" label={t('members')}>
        <Select mode="tags" open={false} suffixIcon={null} placeholder={t('membersHint')} />
      </Form.Item>
      <TextInput name="route" label={t('route')} hint={t('routeExample')} />
      <div className="pair">
        <DayInput name="from" label={t('from')} required />
        <DayInput name="to" label={t('to')} required />
      </div>
      <NumberInput name="planned" label={t('planned')} required />
    </RecordForm>
  );
};
