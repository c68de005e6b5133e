import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { Choose, useUnitOptions } from '../../components/choosing.js';
import { LongText } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import type { UnitFormProps } from '../../components/unit-form.js';

/** Merges a unit into another of its kind. */
export const MergeUnit = ({ unit: { id, name, kind }, onDone, onCancel }: UnitFormProps) => {
  const { t } = useTranslation('units');
  const others = useUnitOptions(kind).filter(({ value }) => value !== id);
  return (
    <RecordForm<Schemas['MergeUnitDto']>
      send={(body, header) => client.POST('/api/units/{id}/merge', { params: { path: { id }, header }, body })}
      submit={t('merge')}
      onRecorded={() => onDone(t('merged', { name }))}
      onCancel={onCancel}
    >
      <p className="says">{t('mergeSays', { name })}</p>
      <Choose name="into" label={t('into')} options={others} required />
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
