import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import { client, type Person, type Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { RecordForm } from '../../components/record-form.js';
import { useOfferable } from './offerable.js';
import { TermsFields } from './terms-fields.js';

type Props = Readonly<{ person: Person; onDone: () => void }>;

/** Offers a service for one's own unit; the coordinator for any. */
export const OfferService = ({ person: { role }, onDone }: Props) => {
  const { t } = useTranslation('catalogue');
  const { language } = useAsking();
  const procedures = useOfferable();
  const [first] = procedures;
  if (!first) return null;
  const options = procedures.map(({ name, title }) => ({ value: name, label: title[language] }));
  return (
    <RecordForm<Schemas['OfferServiceDto']>
      send={(body, header) => client.POST('/api/offers', { params: { header }, body })}
      initial={{ procedure: first.name, capacity: 1 }}
      submit={t('offer')}
      onRecorded={onDone}
      onCancel={onDone}
    >
      <p className="says">{t('offerSays')}</p>
      {role === 'coordinator' && <Provider />}
      <Choose name="procedure" label={t('procedure')} options={options} required />
      <Category />
      <TermsFields />
    </RecordForm>
  );
};

const Provider = () => {
  const { t } = useTranslation('catalogue');
  const units = [...useUnitOptions('organisation'), ...useUnitOptions('team'), ...useUnitOptions('department')];
  return <Choose name="provider" label={t('provider')} options={units} required />;
};

const Category = () => {
  const { t } = useTranslation('catalogue');
  const { language } = useAsking();
  const chosen = Form.useWatch<string | undefined>('procedure');
  const procedure = useOfferable().find(({ name }) => name === chosen);
  const options = procedure?.categories.map((category) => ({ value: category.id, label: category[language] })) ?? [];
  return <Choose name="category" label={t('category')} options={options} required />;
};
