import { useState } from 'react';
import { App, Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { tellResident } from '../../api/resident.js';
import { RequestForm } from '../../components/request-form.js';
import { ResidentFields } from '../../components/resident-fields.js';

type Props = Readonly<{
  file: CaseFile;
  /** Whom it corrects, and what they are called on the page; somebody is added when absent. */
  about?: Readonly<{ id: string; named: string }>;
  /** What is shown of them just now is not true any more. */
  onTold?: () => void;
}>;

type Filled = Pick<Schemas['TellResidentDto'], 'resident'>;

/** Takes down who the resident is, or corrects what is known of one: only what is filled in. */
export const TellResident = ({ file: { id }, about, onTold }: Props) => {
  const { t } = useTranslation('resident');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = () => {
    close();
    onTold?.();
    void message.success(t('toldNow'));
    void queries.invalidateQueries({ queryKey: ['case', id] });
  };
  const ask = (body: Partial<Filled>) =>
    tellResident(id, { ...(about ? { about: about.id } : {}), resident: body.resident ?? {} });
  const words = about ? t('correct') : t('tell');
  return (
    <>
      <Button
        type={about ? 'text' : 'default'}
        aria-label={about ? t('correctThis', { named: about.named }) : words}
        onClick={() => setOpen(true)}
      >
        {words}
      </Button>
      <Modal open={open} title={words} footer={null} onCancel={close} destroyOnHidden>
        <RequestForm<Partial<Filled>, unknown> ask={ask} submit={t('save')} onDone={done} onCancel={close}>
          {about && (
            <p>
              <strong>{about.named}</strong>
              {t('correctSays')}
            </p>
          )}
          <ResidentFields />
        </RequestForm>
      </Modal>
    </>
  );
};
