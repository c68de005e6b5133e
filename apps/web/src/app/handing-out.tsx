import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../api/people.js';
import { OpenAccounts } from '../features/open-accounts/open-accounts.js';
import { useReadAgain } from './use-done.js';

/** One-time passwords for several people at once. */
export const HandingOut = ({ people, onDone }: Readonly<{ people: readonly Colleague[]; onDone: () => void }>) => {
  const { t } = useTranslation('accounts');
  const [open, setOpen] = useState(false);
  const readAgain = useReadAgain('people');
  const close = () => setOpen(false);
  const done = () => {
    close();
    readAgain();
    onDone();
  };
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {t('several')}
      </Button>
      <Modal
        open={open}
        title={t('several')}
        footer={null}
        width={680}
        onCancel={close}
        maskClosable={false}
        keyboard={false}
        afterClose={readAgain}
        destroyOnHidden
      >
        <OpenAccounts people={people} onDone={done} onCancel={close} />
      </Modal>
    </>
  );
};
