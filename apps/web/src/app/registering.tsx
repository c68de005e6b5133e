import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { RegisterPerson } from '../features/register-person/register-person.js';
import { useDone } from './use-done.js';

/** Registers somebody new. */
export const Registering = () => {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = useDone({ changed: 'people', close });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('register')}
      </Button>
      <Modal open={open} title={t('register')} footer={null} onCancel={close} destroyOnHidden>
        <RegisterPerson onDone={(id) => done(t('registered', { name: id }))} onCancel={close} />
      </Modal>
    </>
  );
};
