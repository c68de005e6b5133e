import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/catalogue.js';
import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';

/** Offers a service no longer. */
export const WithdrawOffer = ({ offer: { id, revision }, onDone }: { offer: Offer; onDone: () => void }) => {
  const { t } = useTranslation('catalogue');
  return (
    <RecordForm<Schemas['WithdrawOfferDto']>
      send={(body, header) => client.POST('/api/offers/{id}/withdrawal', { params: { path: { id }, header }, body })}
      revision={revision}
      submit={t('withdraw')}
      onRecorded={onDone}
      onCancel={onDone}
      onLookAgain={onDone}
    >
      <p className="says">{t('withdrawSays')}</p>
      <LongText name="reason" label={t('reason')} required />
    </RecordForm>
  );
};
