import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { PersonWritten } from '../../api/people.js';
import { TextInput } from '../../components/fields.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { RecordForm } from '../../components/record-form.js';

/** Changes what a person is called. */
export const RenamePerson = ({ person: { id, name }, onDone, onCancel }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  return (
    <RecordForm<Schemas['RenamePersonDto'], PersonWritten>
      send={(body, header) => client.POST('/api/people/{id}/rename', { params: { path: { id }, header }, body })}
      initial={{ name }}
      submit={t('rename')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p className="says">{t('renameSays')}</p>
      <TextInput name={['name', 'zh']} label={t('nameZh')} required />
      <TextInput name={['name', 'en']} label={t('nameEn')} required />
    </RecordForm>
  );
};
