import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import type { UnitFormProps } from '../../components/unit-form.js';

/** Closes a unit; with all that hangs on it only when that is asked for. */
export const CloseUnit = ({ unit: { id, name }, onDone, onCancel }: UnitFormProps) => {
  const { t } = useTranslation('units');
  return (
    <RecordForm<Schemas['CloseUnitDto']>
      send={(body, header) => client.POST('/api/units/{id}/close', { params: { path: { id }, header }, body })}
      submit={t('close')}
      onRecorded={() => onDone(t('closed', { name }))}
      onCancel={onCancel}
    >
      <p className="says">{t('closeSays', { name })}</p>
      <Form.Item name="all" valuePropName="checked">
        <Checkbox>{t('closeAll')}</Checkbox>
      </Form.Item>
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
