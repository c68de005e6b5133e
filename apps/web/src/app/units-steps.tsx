import { useState } from 'react';
import { Button, Modal } from 'antd';
import { FileExcelOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { EstablishUnit } from '../features/establish-unit/establish-unit.js';
import { OrganisationSheet } from '../features/organisation-sheet/organisation-sheet.js';
import { useDone, useReadAgain } from './use-done.js';

/** What can be done about the organisation as a whole. */
export const UnitsSteps = () => {
  const { t } = useTranslation('units');
  const [opened, setOpened] = useState<'establish' | 'sheet'>();
  const close = () => setOpened(undefined);
  const done = useDone({ changed: 'units', close });
  const readAgain = useReadAgain('units');
  return (
    <>
      <Button type="primary" onClick={() => setOpened('establish')}>
        {t('establish')}
      </Button>
      <Button icon={<FileExcelOutlined aria-hidden />} onClick={() => setOpened('sheet')}>
        {t('sheet')}
      </Button>
      <Modal open={opened === 'establish'} title={t('establish')} footer={null} onCancel={close} destroyOnHidden>
        <EstablishUnit onDone={() => done(t('established'))} onCancel={close} />
      </Modal>
      <Modal open={opened === 'sheet'} title={t('sheet')} footer={null} width={720} onCancel={close} destroyOnHidden>
        <OrganisationSheet onTaken={readAgain} />
      </Modal>
    </>
  );
};
