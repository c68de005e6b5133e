import { useState } from 'react';
import { Button, Modal } from 'antd';
import { QrcodeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { Issuing } from './issuing.js';
import { PrintedSheet } from './printed-sheet.js';

/** Gives a resident the code to follow the case by, on a sheet to print or to scan right away. */
export const TrackingCode = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('trackingCode');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button icon={<QrcodeOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('issue')}
      </Button>
      <Modal open={open} title={t('sheet')} footer={null} width={640} onCancel={close} destroyOnHidden>
        <Issued file={file} onCancel={close} />
      </Modal>
    </>
  );
};

const Issued = ({ file, onCancel }: { file: CaseFile; onCancel: () => void }) => {
  const [code, setCode] = useState<Schemas['TrackingCodeDto']>();
  const [renewing, setRenewing] = useState(false);
  const issued = (told: Schemas['TrackingCodeDto']) => {
    setCode(told);
    setRenewing(false);
  };
  if (code && !renewing) return <PrintedSheet file={file} code={code} onRenew={() => setRenewing(true)} />;
  const back = renewing ? () => setRenewing(false) : onCancel;
  return <Issuing key={String(renewing)} id={file.id} renew={renewing} onIssued={issued} onCancel={back} />;
};
