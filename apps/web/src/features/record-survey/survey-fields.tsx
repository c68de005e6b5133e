import { Choose } from '../../components/choosing.js';
import { AttachedField } from '../../components/attached-field.js';
import { LongText, NumberInput, TextInput } from '../../components/fields.js';
import { MomentInput } from '../../components/moment-input.js';
import { Rows } from '../../components/rows.js';
import { useStepWords, type StepProps } from '../../components/step-form.js';

type Props = StepProps & Readonly<{ units: readonly Readonly<{ value: string; label: string }>[] }>;

/** Who came for which unit and what each found, what was measured, and the photos. */
export const SurveyFields = ({ units, ...step }: Props) => {
  const t = useStepWords();
  return (
    <>
      <MomentInput name="heldAt" label={t('heldAt')} required />
      <Rows name="present" label={t('present')} required>
        {(row) => (
          <>
            <div className="beside">
              <Choose name={[row, 'department']} label={t('unit')} options={units} required />
              <TextInput name={[row, 'people']} label={t('people')} hint={t('peopleHint')} />
            </div>
            <LongText name={[row, 'finding']} label={t('finding')} rows={1} />
            <LongText name={[row, 'disagreement']} label={t('disagreement')} rows={1} />
          </>
        )}
      </Rows>
      <Rows name="measurements" label={t('measurements')}>
        {(row) => (
          <div className="beside">
            <TextInput name={[row, 'what']} label={t('measured')} required />
            <NumberInput name={[row, 'value']} label={t('value')} decimals={3} required />
            <TextInput name={[row, 'unit']} label={t('measureUnit')} required />
          </div>
        )}
      </Rows>
      <AttachedField {...step} name="photos" label={t('photos')} />
    </>
  );
};
