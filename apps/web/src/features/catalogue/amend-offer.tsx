import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/catalogue.js';
import { client, type Schemas } from '../../api/client.js';
import { LongText } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import { TermsFields, termsOf, type Terms } from './terms-fields.js';

type Filled = Readonly<{ changes: Terms; reason?: string }>;

/** Changes what a service is called, its room, its hours and its area. */
export const AmendOffer = ({ offer, onDone }: { offer: Offer; onDone: () => void }) => {
  const { t } = useTranslation('catalogue');
  const { id, title, description, capacity, hours, area, revision } = offer;
  const changes = { title, description: description ?? '', capacity, hours, area: area.map((place) => place.id) };
  return (
    <RecordForm<Filled & Schemas['AmendOfferDto']>
      send={(body, header) => client.POST('/api/offers/{id}/amendments', { params: { path: { id }, header }, body })}
      revision={revision}
      initial={{ changes }}
      bodyOf={({ reason, ...filled }) => ({
        changes: termsOf(filled.changes),
        ...(reason?.trim() ? { reason: reason.trim() } : {}),
      })}
      submit={t('amendThis')}
      onRecorded={onDone}
      onCancel={onDone}
      onLookAgain={onDone}
    >
      <TermsFields within={['changes']} />
      <LongText name="reason" label={t('reason')} rows={2} />
    </RecordForm>
  );
};
