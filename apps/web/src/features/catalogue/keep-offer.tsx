import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/catalogue.js';
import { AmendOffer } from './amend-offer.js';
import { WithdrawOffer } from './withdraw-offer.js';

/** What the unit that offers a service can do about it. */
export const KeepOffer = ({ offer }: { offer: Offer }) => {
  const { t } = useTranslation('catalogue');
  const [step, setStep] = useState<'amendThis' | 'withdraw'>();
  const done = () => setStep(undefined);
  return (
    <div className="keep">
      <Button onClick={() => setStep('amendThis')}>{t('amend')}</Button>
      <Button onClick={() => setStep('withdraw')}>{t('withdraw')}</Button>
      <Modal open={step !== undefined} title={step && t(step)} footer={null} onCancel={done} destroyOnHidden>
        {step === 'amendThis' && <AmendOffer offer={offer} onDone={done} />}
        {step === 'withdraw' && <WithdrawOffer offer={offer} onDone={done} />}
      </Modal>
    </div>
  );
};
