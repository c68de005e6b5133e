import { Button } from 'antd';
import { PrinterOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { TrackingSheet } from './tracking-sheet.js';

type Props = Readonly<{ file: CaseFile; code: Schemas['TrackingCodeDto']; onRenew: () => void }>;

/** The sheet as it will be printed, and the buttons that are not. */
export const PrintedSheet = ({
  file: { number, title },
  code: { code, path, address = `${window.location.origin}${path}` },
  onRenew,
}: Props) => {
  const { t } = useTranslation('trackingCode');
  return (
    <>
      <TrackingSheet number={number} title={title} code={code} address={address} />
      <div className="sheet-buttons">
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button onClick={onRenew}>{t('renew')}</Button>
      </div>
    </>
  );
};
