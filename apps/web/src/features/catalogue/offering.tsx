import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/client.js';
import { OfferService } from './offer-service.js';

/** Offering another service. */
export const Offering = ({ person }: { person: Person }) => {
  const { t } = useTranslation('catalogue');
  const [offering, setOffering] = useState(false);
  const done = () => setOffering(false);
  return (
    <>
      <Button type="primary" onClick={() => setOffering(true)}>
        {t('offer')}
      </Button>
      <Modal open={offering} title={t('offer')} footer={null} onCancel={done} destroyOnHidden>
        <OfferService person={person} onDone={done} />
      </Modal>
    </>
  );
};
