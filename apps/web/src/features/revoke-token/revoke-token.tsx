import { useTranslation } from 'react-i18next';
import { revokeToken, type Token } from '../../api/tokens.js';
import { RequestForm } from '../../components/request-form.js';

type Props = Readonly<{ token: Token; onDone: () => void; onCancel: () => void }>;

/** Makes a token worth nothing from now on. */
export const RevokeToken = ({ token: { id, name }, onDone, onCancel }: Props) => {
  const { t } = useTranslation('tokens');
  return (
    <RequestForm ask={() => revokeToken(id)} submit={t('revoke')} onDone={onDone} onCancel={onCancel}>
      <p className="says">{t('revokeSays', { name })}</p>
    </RequestForm>
  );
};
