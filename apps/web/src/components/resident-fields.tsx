import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { itemProps, TextInput } from './fields.js';
import './resident-fields.css';

/** Who told it: personal data, so people are told who will see it before they type. */
export const ResidentFields = () => {
  const { t } = useTranslation('resident');
  return (
    <fieldset className="resident-fields">
      <legend>{t('who')}</legend>
      <p className="says">{t('whoSees')}</p>
      <div className="pair">
        <TextInput name={['resident', 'name']} label={t('name')} />
        <Form.Item {...itemProps({ name: ['resident', 'phone'], label: t('phone') })}>
          <Input type="tel" autoComplete="off" />
        </Form.Item>
      </div>
      <TextInput name={['resident', 'address']} label={t('address')} hint={t('addressHint')} />
    </fieldset>
  );
};
