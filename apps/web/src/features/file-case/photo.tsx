import { useEffect, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { sendFile } from '../../api/sending.js';
import { useSendingFile } from '../../api/sending-file.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { SendingProgress } from '../../components/sending-progress.js';

type Props = Readonly<{ id: string; file: File; isNext: boolean; onSettled: () => void }>;

/** One photo on its way to a case: it goes when it is its turn. */
export const Photo = ({ id, file, isNext, onSettled }: Props) => {
  const { t } = useTranslation('filing');
  const picture = usePicture(file);
  const { mutate, error, gone, isIdle, isPending, isSuccess } = useSendingFile<Schemas['AttachmentAddedDto']>(
    (sending) => sendFile(`/api/cases/${id}/attachments`, sending),
    () => undefined,
  );
  const send = () => mutate(file, { onSettled });
  useEffect(() => {
    if (isNext && isIdle) send();
    // Sent once, when its turn has come.
  }, [isNext]);
  return (
    <li>
      {picture && <img src={picture} alt="" />}
      <span>
        <span className="name">{file.name}</span>
        {isSuccess && <output>✓ {t('attached')}</output>}
        {isIdle && <span className="quiet">{t('waits')}</span>}
        {isPending && <SendingProgress gone={gone} />}
        {error && <ProblemNotice error={error} />}
        {error && <Button onClick={send}>{t('again')}</Button>}
      </span>
    </li>
  );
};

const usePicture = (file: File): string | undefined => {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(file);
    setPicture(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return picture;
};
