import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import type { Suggestion } from '../../api/duplicates.js';
import { Choice, LongText } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import { ResidentFields } from '../../components/resident-fields.js';
import { SOURCES, type Source } from './sources.js';

/** A case that is about the same, and how this one was heard of. */
export type Same = Readonly<{ suggestion: Suggestion; source: Source }>;

type Props = Readonly<{ same: Same; onAdded: () => void; onCancel: () => void }>;

/** Adds somebody with the same trouble instead of filing a case. */
export const MeToo = ({ same: { suggestion, source }, onAdded, onCancel }: Props) => {
  const { t } = useTranslation('filing');
  const { t: word } = useTranslation('case');
  const { id, number, title } = suggestion;
  return (
    <RecordForm<Schemas['AddAffectedDto']>
      send={(body, header) => client.POST('/api/cases/{id}/me-too', { params: { path: { id }, header }, body })}
      initial={{ source }}
      submit={t('meToo')}
      onRecorded={onAdded}
      onCancel={onCancel}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p className="says">{t('meTooSays', { number })}</p>
      <Choice
        name="source"
        label={t('heardOf')}
        required
        choices={SOURCES.map((value) => ({ value, label: word(`sources.${value}`) }))}
      />
      <LongText name="note" label={t('adds')} />
      <ResidentFields />
    </RecordForm>
  );
};
