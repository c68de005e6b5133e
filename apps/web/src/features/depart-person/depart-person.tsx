import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { PersonWritten } from '../../api/people.js';
import { LongText } from '../../components/fields.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { RecordForm } from '../../components/record-form.js';

/** Records that a person has left. */
export const DepartPerson = ({ person: { id }, onDone, onCancel }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  return (
    <RecordForm<Schemas['DepartPersonDto'], PersonWritten>
      send={(body, header) => client.POST('/api/people/{id}/departure', { params: { path: { id }, header }, body })}
      submit={t('depart')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p className="says">{t('departSays')}</p>
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
