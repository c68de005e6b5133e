import { useState } from 'react';
import { Button } from 'antd';
import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchOrganisation, sendOrganisation, type OrganisationSheetTaken } from '../../api/organisation.js';
import { useSendingFile } from '../../api/sending-file.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { saveAs } from '../../components/save-as.js';
import { SheetTaking } from '../../components/sheet-taking.js';
import { OrganisationReport } from './organisation-report.js';

/** Units and people to and from a spreadsheet. */
export const OrganisationSheet = ({ onTaken }: { onTaken: () => void }) => {
  const { t } = useTranslation('organisationSheet');
  const [report, setReport] = useState<Readonly<{ file: string; taken: OrganisationSheetTaken }>>();
  const { mutate, error, isPending, gone } = useSendingFile(sendOrganisation, (taken, { name }) => {
    setReport({ file: name, taken });
    if (taken.changed > 0) onTaken();
  });
  const exporting = useMutation({
    mutationFn: fetchOrganisation,
    onSuccess: (sheet) => saveAs(sheet, `${t('fileName')}.xlsx`),
  });
  const download = (
    <Button icon={<DownloadOutlined aria-hidden />} loading={exporting.isPending} onClick={() => exporting.mutate()}>
      {t('export')}
    </Button>
  );
  return (
    <>
      <p className="says">{t('says')}</p>
      <SheetTaking choose={t('choose')} onChosen={mutate} isPending={isPending} gone={gone} beside={download}>
        {error && <ProblemNotice error={error} />}
        {exporting.error && <ProblemNotice error={exporting.error} />}
        {report && !isPending && !error && <OrganisationReport {...report} />}
      </SheetTaking>
    </>
  );
};
