import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { LongText, TextInput } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import type { UnitFormProps } from '../../components/unit-form.js';

/** Gives a unit another name. */
export const RenameUnit = ({ unit: { id, name }, onDone, onCancel }: UnitFormProps) => {
  const { t } = useTranslation('units');
  return (
    <RecordForm<Schemas['RenameUnitDto']>
      send={(body, header) => client.POST('/api/units/{id}/rename', { params: { path: { id }, header }, body })}
      initial={{ name }}
      submit={t('rename')}
      onRecorded={() => onDone(t('renamed'))}
      onCancel={onCancel}
    >
      <p className="says">{t('renameSays')}</p>
      <TextInput name="name" label={t('name')} required />
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
