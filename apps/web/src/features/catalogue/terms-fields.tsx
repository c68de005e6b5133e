import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { LongText, NumberInput, TextInput } from '../../components/fields.js';
import { HoursFields } from './hours-fields.js';

export type Terms = Required<Pick<Schemas['OfferServiceDto'], 'title' | 'capacity'>> &
  Pick<Schemas['OfferServiceDto'], 'description' | 'hours' | 'area'>;

type Path = readonly string[];

const ALL: Path = [];

/** What a service is called, how much of it there is, when and where. `within`: what of the form holds it. */
export const TermsFields = ({ within = ALL }: { within?: Path }) => {
  const { t } = useTranslation('catalogue');
  const places = [...useUnitOptions('subdistrict'), ...useUnitOptions('community')];
  return (
    <>
      <TextInput name={[...within, 'title']} label={t('title')} hint={t('titleExample')} required />
      <LongText name={[...within, 'description']} label={t('description')} />
      <NumberInput name={[...within, 'capacity']} label={t('capacityField')} required />
      <HoursFields name={[...within, 'hours']} />
      <Choose name={[...within, 'area']} label={t('areaField')} hint={t('areaHint')} options={places} several />
    </>
  );
};

/** The terms as they were filled in: what was emptied is sent as empty. */
export const termsOf = ({ title, description, capacity, hours = [], area = [] }: Terms): Terms => ({
  title: title?.trim(),
  ...(description?.trim() ? { description: description.trim() } : {}),
  capacity,
  hours,
  area,
});
