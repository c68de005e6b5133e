import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { DayInput, LongText, TextInput } from '../../components/fields.js';
import type { ListFormProps } from '../../components/list-form.js';
import { RecordForm } from '../../components/record-form.js';

/** Changes the name and the period of a list. */
export const AmendList = ({ list: { id, name, from, to }, onDone, onCancel }: ListFormProps) => {
  const { t } = useTranslation('campaigns');
  return (
    <RecordForm<Schemas['AmendListDto']>
      send={(body, header) => client.POST('/api/lists/{id}/amendments', { params: { path: { id }, header }, body })}
      initial={{ changes: { name, from, to } }}
      submit={t('amend')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p className="says">{t('amendSays')}</p>
      <TextInput name={['changes', 'name']} label={t('name')} required />
      <DayInput name={['changes', 'from']} label={t('from')} required />
      <DayInput name={['changes', 'to']} label={t('to')} />
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
