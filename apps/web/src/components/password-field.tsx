import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { itemProps, type FieldProps } from './fields.js';
import './password-field.css';

type Props = FieldProps & Readonly<{ autoComplete: 'current-password' | 'new-password' }>;

/** A password, hidden unless the person wants to see what they type. */
export const PasswordField = ({ autoComplete, ...field }: Props) => (
  <Form.Item {...itemProps(field)} extra={field.hint}>
    <Hidden autoComplete={autoComplete} />
  </Form.Item>
);

// id, value and onChange come from Form.Item.
const Hidden = ({ autoComplete, ...given }: Pick<Props, 'autoComplete'> & { id?: string }) => {
  const { t } = useTranslation('form');
  const [shown, setShown] = useState(false);
  return (
    <span className="password-field">
      <Input
        {...given}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-required
      />
      <Button aria-label={t(shown ? 'hidePassword' : 'showPassword')} onClick={() => setShown(!shown)}>
        {t(shown ? 'hide' : 'show')}
      </Button>
    </span>
  );
};
