import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { EstablishUnit } from '../features/establish-unit/establish-unit.js';
import { useDone } from './use-done.js';

/** What can be done about the organisation as a whole. */
export const UnitsSteps = () => {
  const { t } = useTranslation('units');
  const [opened, setOpened] = useState<'establish'>();
  const close = () => setOpened(undefined);
  const done = useDone({ changed: 'units', close });
  return (
    <>
      <Button type="primary" onClick={() => setOpened('establish')}>
        {t('establish')}
      </Button>
      <Modal open={opened === 'establish'} title={t('establish')} footer={null} onCancel={close} destroyOnHidden>
        <EstablishUnit onDone={() => done(t('established'))} onCancel={close} />
      </Modal>
    </>
  );
};
