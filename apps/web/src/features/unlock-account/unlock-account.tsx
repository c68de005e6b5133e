import { useTranslation } from 'react-i18next';
import { unlockAccount } from '../../api/people.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { RequestForm } from '../../components/request-form.js';

/** Lets somebody try their password again at once. */
export const UnlockAccount = ({ person: { id }, onDone, onCancel }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  return (
    <RequestForm ask={() => unlockAccount(id)} submit={t('unlock')} onDone={onDone} onCancel={onCancel}>
      <p className="says">{t('unlockSays')}</p>
    </RequestForm>
  );
};
