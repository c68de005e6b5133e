import { useTranslation } from 'react-i18next';
import { changePassword, type NewPassword } from '../../api/session.js';
import { PasswordField } from '../../components/password-field.js';
import { RequestForm } from '../../components/request-form.js';

type Props = Readonly<{
  /** True when the present password is one that was given to the person for one time. */
  oneTime?: boolean;
  onChanged: () => void;
}>;

/** A new password of one's own; it is typed once, since it can be looked at. */
export const ChangePassword = ({ oneTime = false, onChanged }: Props) => {
  const { t } = useTranslation('password');
  return (
    <RequestForm<NewPassword, unknown>
      ask={changePassword}
      bodyOf={(filled) => filled}
      submit={t('submit')}
      onDone={onChanged}
    >
      <PasswordField
        name="current"
        label={t(oneTime ? 'oneTime' : 'current')}
        autoComplete="current-password"
        required
      />
      <PasswordField name="next" label={t('next')} hint={t('rules')} autoComplete="new-password" required />
    </RequestForm>
  );
};
