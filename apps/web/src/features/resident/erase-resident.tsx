import { useState } from 'react';
import { App, Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { eraseResident } from '../../api/resident.js';
import { LongText } from '../../components/fields.js';
import { RequestForm } from '../../components/request-form.js';

type Props = Readonly<{ file: CaseFile; resident: string; named: string }>;

/** Erases what is known of a resident, after saying what that means. */
export const EraseResident = ({ file: { id }, resident, named }: Props) => {
  const { t } = useTranslation('resident');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const done = () => {
    close();
    void message.success(t('erasedNow'));
    void queries.invalidateQueries({ queryKey: ['case', id] });
  };
  return (
    <>
      <Button type="text" danger aria-label={t('eraseThis', { named })} onClick={() => setAsking(true)}>
        {t('erase')}
      </Button>
      <Modal open={asking} title={t('erase')} footer={null} onCancel={close} destroyOnHidden>
        <RequestForm<Pick<Schemas['EraseResidentDto'], 'reason'>, unknown>
          ask={(body) => eraseResident(id, { ...body, resident })}
          submit={t('erase')}
          onDone={done}
          onCancel={close}
        >
          <p>
            <strong>{named}</strong>
          </p>
          <p className="says">{t('eraseSays')}</p>
          <LongText name="reason" label={t('reason')} hint={t('reasonHint')} />
        </RequestForm>
      </Modal>
    </>
  );
};
