import { useTranslation } from 'react-i18next';
import { closeAccount } from '../../api/people.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { RequestForm } from '../../components/request-form.js';

/** Takes the account of a person away. */
export const CloseAccount = ({ person: { id }, onDone, onCancel }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  return (
    <RequestForm ask={() => closeAccount(id)} submit={t('closeAccount')} onDone={onDone} onCancel={onCancel}>
      <p className="says">{t('closeAccountSays')}</p>
    </RequestForm>
  );
};
