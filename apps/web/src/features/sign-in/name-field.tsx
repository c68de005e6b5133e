import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { itemProps } from '../../components/fields.js';

/** The sign-in name, as browsers keep it. */
export const NameField = () => {
  const { t } = useTranslation('signIn');
  return (
    <Form.Item {...itemProps({ name: 'name', label: t('name'), required: true })}>
      <Input autoComplete="username" autoCapitalize="none" autoCorrect="off" spellCheck={false} aria-required />
    </Form.Item>
  );
};
