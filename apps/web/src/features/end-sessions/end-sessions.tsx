import { useTranslation } from 'react-i18next';
import { endSessionsOf } from '../../api/people.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { RequestForm } from '../../components/request-form.js';

/** Signs a person out on every device. */
export const EndSessions = ({ person: { id }, onDone, onCancel }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  return (
    <RequestForm ask={() => endSessionsOf(id)} submit={t('endSessions')} onDone={onDone} onCancel={onCancel}>
      <p className="says">{t('endSessionsSays')}</p>
    </RequestForm>
  );
};
