import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { openAccount } from '../../api/people.js';
import { RequestForm } from '../../components/request-form.js';
import { ToldOnce } from '../../components/told-once.js';

type Props = Readonly<{ id: string; onDone: () => void; onCancel: () => void }>;

/** Makes an account for a person, or gives theirs another one-time password, which is shown once. */
export const OpenAccount = ({ id, onDone, onCancel }: Props) => {
  const { t } = useTranslation('staff');
  const [password, setPassword] = useState<string>();
  if (password !== undefined) {
    return (
      <>
        <p className="says">{t('passwordSays')}</p>
        <p>
          {t('signInName')} <strong>{id}</strong>
        </p>
        <ToldOnce label={t('oneTimePassword')} secret={password} />
        <Button type="primary" onClick={onDone}>
          {t('ready')}
        </Button>
      </>
    );
  }
  return (
    <RequestForm
      ask={() => openAccount(id)}
      submit={t('makePassword')}
      onDone={({ oneTimePassword }) => setPassword(oneTimePassword)}
      onCancel={onCancel}
    >
      <p className="says">{t('accountSays')}</p>
    </RequestForm>
  );
};
