import { useRef, useState } from 'react';
import { Button } from 'antd';
import { DownloadOutlined, FileExcelOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSendingFile } from '../../api/sending-file.js';
import { fetchTemplate, sendSheet, type SheetTaken } from '../../api/visits.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { saveAs } from '../../components/save-as.js';
import { SendingProgress } from '../../components/sending-progress.js';
import { SheetReport } from './sheet-report.js';

const SHEETS = '.xlsx,.csv';

/** A sheet of visits and requests, and what became of each row. */
export const UploadSheet = ({ round }: { round: string }) => {
  const { t } = useTranslation('visitRound');
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<Readonly<{ file: string; taken: SheetTaken }>>();
  const { mutate, error, isPending, gone } = useSendingFile<SheetTaken>(
    (sending) => sendSheet(round, sending),
    (taken, { name }) => setReport({ file: name, taken }),
  );
  const template = useMutation({ mutationFn: fetchTemplate, onSuccess: (sheet) => saveAs(sheet, 'crosswalk.xlsx') });
  return (
    <>
      <p className="says">{t('sheetSays')}</p>
      <div className="buttons">
        <Button
          type="primary"
          icon={<FileExcelOutlined aria-hidden />}
          loading={isPending}
          onClick={() => input.current?.click()}
        >
          {t('chooseSheet')}
        </Button>
        <Button icon={<DownloadOutlined aria-hidden />} loading={template.isPending} onClick={() => template.mutate()}>
          {t('template')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('chooseSheet')}
        accept={SHEETS}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) mutate(file);
          target.value = '';
        }}
      />
      {isPending && <SendingProgress gone={gone} />}
      {error && <ProblemNotice error={error} />}
      {template.error && <ProblemNotice error={template.error} />}
      {report && !isPending && !error && <SheetReport {...report} />}
    </>
  );
};
