import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { itemProps } from '../../components/fields.js';
import './create-token.css';

const SCOPES = ['read', 'file', 'work', 'manage'] as const;

/** What the machine may do, within what its role may. */
export const ScopesField = () => {
  const { t } = useTranslation('tokens');
  return (
    <Form.Item {...itemProps({ name: 'scopes', label: t('scopes'), required: true })}>
      <Checkbox.Group
        className="scopes"
        aria-label={t('scopes')}
        options={SCOPES.map((value) => ({ value, label: t(`scopeSays.${value}`) }))}
      />
    </Form.Item>
  );
};
