import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { PersonWritten } from '../../api/people.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { PostFields } from '../../components/post-fields.js';
import { RecordForm } from '../../components/record-form.js';

/** Gives a person another post. */
export const GivePost = ({ person: { id }, onDone, onCancel }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  return (
    <RecordForm<Schemas['GivePostDto'], PersonWritten>
      send={(body, header) => client.POST('/api/people/{id}/posts', { params: { path: { id }, header }, body })}
      submit={t('givePost')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <PostFields />
    </RecordForm>
  );
};
