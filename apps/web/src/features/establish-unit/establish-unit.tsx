import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { client, type Schemas, type Unit } from '../../api/client.js';
import { Choose, useUnitsToChoose } from '../../components/choosing.js';
import { TextInput } from '../../components/fields.js';
import { RecordForm } from '../../components/record-form.js';
import { kindsBelow, kindsThatHold, KINDS } from './kinds.js';

type Props = Readonly<{
  /** The unit that it is to belong to; chosen in the form when absent. */
  below?: Unit;
  onDone: () => void;
  onCancel: () => void;
}>;

/** Establishes a unit of the organisation. */
export const EstablishUnit = ({ below, onDone, onCancel }: Props) => {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation('unit');
  const kinds = below ? kindsBelow(below.kind) : KINDS;
  return (
    <RecordForm<Schemas['EstablishUnitDto']>
      send={(body, header) => client.POST('/api/units', { params: { header }, body })}
      initial={{ parent: below?.id, kind: kinds.length === 1 ? kinds[0] : undefined }}
      submit={t('establish')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p className="says">{t('establishSays')}</p>
      <Choose
        name="kind"
        label={t('kind')}
        options={kinds.map((kind) => ({ value: kind, label: word(`kinds.${kind}`) }))}
        required
      />
      <TextInput name="name" label={t('name')} hint={t('nameHint')} required />
      <Parent />
    </RecordForm>
  );
};

/** The unit it belongs to: of a kind that holds units of this kind. */
const Parent = () => {
  const { t } = useTranslation('units');
  const kind = Form.useWatch<Unit['kind'] | undefined>('kind');
  const holders = kind === undefined ? [] : kindsThatHold(kind);
  const options = useUnitsToChoose(holders);
  if (holders.length === 0) return null;
  return <Choose name="parent" label={t('parent')} options={options} required />;
};
