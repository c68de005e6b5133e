import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { RoundTally } from '../../api/visits.js';
import { LongText } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';

/** Closes a round. */
export const CloseRound = ({ round: { id } }: { round: RoundTally }) => {
  const { t } = useTranslation('visitRound');
  const [closing, setClosing] = useState(false);
  const done = () => setClosing(false);
  return (
    <p className="close-round">
      <Button onClick={() => setClosing(true)}>{t('close')}</Button>
      <Modal open={closing} title={t('close')} footer={null} onCancel={done} destroyOnHidden>
        <RecordForm<Schemas['CloseRoundDto']>
          send={(body, header) => client.POST('/api/visits/{id}/closure', { params: { path: { id }, header }, body })}
          submit={t('close')}
          onRecorded={done}
          onCancel={done}
        >
          <p className="says">{t('closeSays')}</p>
          <LongText name="note" label={t('closeNote')} />
        </RecordForm>
      </Modal>
    </p>
  );
};
