import { useState } from 'react';
import { App, Button } from 'antd';
import { FileTextOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { answered } from '../../api/refused.js';
import { saveAs } from '../../components/save-as.js';

type Props = Readonly<{ caseId: string; attachment: Schemas['AttachmentDto'] }>;

/** A document of a case, which is saved under its name when asked for. */
export const DocumentLink = ({ caseId, attachment: { id, name } }: Props) => {
  const { t } = useTranslation('caseFile');
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    try {
      const params = { path: { id: caseId, attachment: id } };
      const url = '/api/cases/{id}/attachments/{attachment}';
      saveAs(answered(await client.GET(url, { params, parseAs: 'blob' })), name);
    } catch (error) {
      void message.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      className="photo document"
      loading={busy}
      icon={<FileTextOutlined aria-hidden />}
      aria-label={t('open_file', { name })}
      onClick={() => void open()}
    >
      {name}
    </Button>
  );
};
