import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { PersonWritten } from '../../api/people.js';
import { LongText } from '../../components/fields.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { RecordForm } from '../../components/record-form.js';

/** Ends a post of a person at once. `named`: what the post is called. */
export const EndPost = ({
  person: { id },
  post,
  named,
  onDone,
  onCancel,
}: PersonFormProps & Readonly<{ post: string; named: string }>) => {
  const { t } = useTranslation('staff');
  return (
    <RecordForm<Schemas['EndPostDto'], PersonWritten>
      send={(body, header) =>
        client.POST('/api/people/{id}/posts/{post}/end', { params: { path: { id, post }, header }, body })
      }
      submit={t('endPost')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p>
        <strong>{named}</strong>
      </p>
      <p className="says">{t('endPostSays')}</p>
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
