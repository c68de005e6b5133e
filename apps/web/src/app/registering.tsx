import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { OpenAccount } from '../features/open-account/open-account.js';
import { RegisterPerson } from '../features/register-person/register-person.js';
import { useDone } from './use-done.js';

/** Somebody new is registered, and then gets a password to sign in with for the first time. */
export const Registering = () => {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState(false);
  const [registered, setRegistered] = useState<string>();
  const done = useDone({
    changed: 'people',
    close: () => {
      setOpen(false);
      setRegistered(undefined);
    },
  });
  const close = () => (registered === undefined ? setOpen(false) : done(t('registered', { name: registered })));
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('register')}
      </Button>
      <Modal
        open={open}
        title={t(registered === undefined ? 'register' : 'account')}
        footer={null}
        onCancel={close}
        destroyOnHidden
      >
        {registered === undefined ? (
          <RegisterPerson onDone={setRegistered} onCancel={close} />
        ) : (
          <OpenAccount id={registered} onDone={close} onCancel={close} />
        )}
      </Modal>
    </>
  );
};
