import { useState } from 'react';
import { Button } from 'antd';
import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSendingFile } from '../../api/sending-file.js';
import { fetchTemplate, sendSheet, type SheetTaken } from '../../api/visits.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { saveAs } from '../../components/save-as.js';
import { SheetTaking } from '../../components/sheet-taking.js';
import { SheetReport } from './sheet-report.js';

/** A sheet of visits and requests, and what became of each row. */
export const UploadSheet = ({ round }: { round: string }) => {
  const { t } = useTranslation('visitRound');
  const [report, setReport] = useState<Readonly<{ file: string; taken: SheetTaken }>>();
  const { mutate, error, isPending, gone } = useSendingFile<SheetTaken>(
    (sending) => sendSheet(round, sending),
    (taken, { name }) => setReport({ file: name, taken }),
  );
  const template = useMutation({ mutationFn: fetchTemplate, onSuccess: (sheet) => saveAs(sheet, 'crosswalk.xlsx') });
  const fetching = (
    <Button icon={<DownloadOutlined aria-hidden />} loading={template.isPending} onClick={() => template.mutate()}>
      {t('template')}
    </Button>
  );
  return (
    <>
      <p className="says">{t('sheetSays')}</p>
      <SheetTaking choose={t('chooseSheet')} onChosen={mutate} isPending={isPending} gone={gone} beside={fetching}>
        {error && <ProblemNotice error={error} />}
        {template.error && <ProblemNotice error={template.error} />}
        {report && !isPending && !error && <SheetReport {...report} />}
      </SheetTaking>
    </>
  );
};
