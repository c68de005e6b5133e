import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/refused.js';
import { signIn, type Session } from '../../api/session.js';
import { PasswordField } from '../../components/password-field.js';
import { RequestForm } from '../../components/request-form.js';
import { TryAgainIn } from '../../components/try-again-in.js';
import { NameField } from './name-field.js';
import { Ways } from './ways.js';
import './sign-in.css';

type Filled = Readonly<{ name?: string; password?: string }>;

/** Signs somebody in; they stay where they wanted to go. `name`: who it was before. */
export const SignIn = ({ name, onSignedIn }: { name?: string; onSignedIn: (session: Session) => void }) => {
  const { t } = useTranslation('signIn');
  return (
    <div className="sign-in">
      <Ways>
        <RequestForm<Filled, Session>
          ask={({ name = '', password = '' }) => signIn({ name: name.trim().toLowerCase(), password })}
          bodyOf={(filled) => filled}
          initial={{ name }}
          submit={t('submit')}
          onDone={onSignedIn}
          noticeOf={noticeOf}
        >
          <NameField />
          <PasswordField name="password" label={t('password')} autoComplete="current-password" required />
        </RequestForm>
        <p className="quiet">{t('forgotten')}</p>
      </Ways>
    </div>
  );
};

const noticeOf = (error: Error) =>
  error instanceof Refused && error.retryAfter !== undefined ? (
    <TryAgainIn key={error.problem.traceId} seconds={error.retryAfter} />
  ) : undefined;
