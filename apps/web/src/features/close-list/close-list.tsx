import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import type { ListFormProps } from '../../components/list-form.js';
import { RecordForm } from '../../components/record-form.js';

/** Closes a list. */
export const CloseList = ({ list: { id }, onDone, onCancel }: ListFormProps) => {
  const { t } = useTranslation('campaigns');
  return (
    <RecordForm<Schemas['CloseListDto']>
      send={(body, header) => client.POST('/api/lists/{id}/closure', { params: { path: { id }, header }, body })}
      submit={t('close')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p className="says">{t('closeSays')}</p>
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
