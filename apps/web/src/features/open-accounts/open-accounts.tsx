import { useState } from 'react';
import { Button } from 'antd';
import { PrinterOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import { openAccounts, type Colleague, type HandedOut } from '../../api/people.js';
import { RequestForm } from '../../components/request-form.js';
import { PasswordSlips } from './password-slips.js';

type Props = Readonly<{ people: readonly Colleague[]; onDone: () => void; onCancel: () => void }>;

/** Makes a one-time password for each of several people, on a sheet to print that is shown once. */
export const OpenAccounts = ({ people, onDone, onCancel }: Props) => {
  const { t } = useTranslation('accounts');
  const { language } = useAsking();
  const [handedOut, setHandedOut] = useState<HandedOut>();
  const count = people.length;
  if (handedOut) {
    return (
      <>
        <p className="says">{t('sheetSays')}</p>
        <div className="slip-buttons">
          <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Button onClick={onDone}>{t('ready')}</Button>
        </div>
        <PasswordSlips people={people} handedOut={handedOut} />
      </>
    );
  }
  return (
    <RequestForm<object, HandedOut>
      ask={() => openAccounts(people.map(({ id }) => id))}
      submit={t('makeAll', { count })}
      onDone={setHandedOut}
      onCancel={onCancel}
    >
      <p className="says">{t('severalSays', { count })}</p>
      <ul className="names">
        {people.map(({ id, name }) => (
          <li key={id}>{name[language]}</li>
        ))}
      </ul>
    </RequestForm>
  );
};
