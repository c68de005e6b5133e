import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/session.js';
import { SignIn } from '../features/sign-in/sign-in.js';

type Props = Readonly<{ name: string; onSignedIn: (session: Session) => void }>;

// Whoever passes by must not read on.
const styles = { mask: { background: 'var(--ground)' } };

/** Signs in again over the screen that one was on, so that nothing entered there is lost. */
export const Lapsed = ({ name, onSignedIn }: Props) => {
  const { t } = useTranslation('signIn');
  return (
    <Modal open title={t('ended')} footer={null} closable={false} keyboard={false} width={460} styles={styles}>
      <p className="says">{t('endedSays')}</p>
      <SignIn name={name} onSignedIn={onSignedIn} />
    </Modal>
  );
};
