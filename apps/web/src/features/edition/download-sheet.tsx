import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchSheet } from '../../api/lists.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { saveAs } from '../../components/save-as.js';

type Props = Readonly<{ list: Readonly<{ id: string; name: string }>; edition: number }>;

/** Takes the edition away as a sheet. */
export const DownloadSheet = ({ list: { id, name }, edition }: Props) => {
  const { t } = useTranslation('campaigns');
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => fetchSheet(id, edition),
    onSuccess: (sheet) => saveAs(sheet, `${name} ${edition}.csv`),
  });
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Button loading={isPending} onClick={() => mutate()}>
        {t('sheet')}
      </Button>
    </>
  );
};
