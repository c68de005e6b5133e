import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { TextInput } from '../../components/fields.js';
import type { ListFormProps } from '../../components/list-form.js';
import { RecordForm } from '../../components/record-form.js';

/** Publishes the list as it stands. */
export const PublishEdition = ({ list: { id }, onDone, onCancel }: ListFormProps) => {
  const { t } = useTranslation('campaigns');
  return (
    <RecordForm<Schemas['PublishEditionDto']>
      send={(body, header) => client.POST('/api/lists/{id}/editions', { params: { path: { id }, header }, body })}
      submit={t('publish')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p className="says">{t('publishSays')}</p>
      <TextInput name="title" label={t('editionTitle')} hint={t('editionTitleExample')} />
    </RecordForm>
  );
};
