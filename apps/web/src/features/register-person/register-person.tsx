import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { PersonWritten } from '../../api/people.js';
import { itemProps, TextInput } from '../../components/fields.js';
import { PostFields } from '../../components/post-fields.js';
import { RecordForm } from '../../components/record-form.js';

type Props = Readonly<{ onDone: (id: string) => void; onCancel: () => void }>;

/** Registers somebody who works here, with the first thing they are. */
export const RegisterPerson = ({ onDone, onCancel }: Props) => {
  const { t } = useTranslation('staff');
  return (
    <RecordForm<Schemas['RegisterPersonDto'], PersonWritten>
      send={(body, header) => client.POST('/api/people', { params: { header }, body })}
      submit={t('register')}
      onRecorded={({ id }) => onDone(id)}
      onCancel={onCancel}
    >
      <p className="says">{t('registerSays')}</p>
      <div className="pair">
        <TextInput name={['name', 'zh']} label={t('nameZh')} required />
        <TextInput name={['name', 'en']} label={t('nameEn')} required />
      </div>
      <Form.Item {...itemProps({ name: 'id', label: t('signInName'), required: true })} extra={t('signInNameHint')}>
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} aria-required />
      </Form.Item>
      <PostFields within={['posts', 0]} />
    </RecordForm>
  );
};
