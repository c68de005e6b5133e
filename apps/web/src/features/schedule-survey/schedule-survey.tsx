import { client, type Schemas } from '../../api/client.js';
import { usePerson } from '../../api/questions.js';
import { Choose } from '../../components/choosing.js';
import { useClaimantOptions } from '../../components/claimants.js';
import { instantOf } from '../../components/instants.js';
import { MomentInput } from '../../components/moment-input.js';
import { claimingUnits, unitsOnCase } from '../../components/units-on-case.js';
import { withoutBlanks } from '../../components/without-blanks.js';
import { LongText, TextInput } from '../../components/fields.js';
import { StepForm, useStepWords, type StepProps } from '../../components/step-form.js';

/** Asks units to come to the site. */
export const ScheduleSurvey = (step: StepProps) => {
  const { file } = step;
  const t = useStepWords();
  const onCase = unitsOnCase(file);
  const anybody = useClaimantOptions(file.procedure.name);
  const units = usePerson()?.role === 'coordinator' ? anybody : onCase;
  return (
    <StepForm<Schemas['ScheduleSurveyDto']>
      {...step}
      step="schedule-survey"
      initial={{ departments: claimingUnits(file) }}
      bodyOf={(filled) => ({ ...withoutBlanks(filled), meetAt: instantOf(filled.meetAt) ?? '' })}
      send={(body, header) =>
        client.POST('/api/cases/{id}/surveys', { params: { path: { id: file.id }, header }, body })
      }
    >
      <MomentInput name="meetAt" label={t('meetAt')} required />
      <TextInput name="meetingPlace" label={t('meetingPlace')} hint={t('meetingPlaceHint')} />
      <Choose name="departments" label={t('whomToAsk')} options={units} several required />
      <LongText name="note" label={t('note')} />
    </StepForm>
  );
};
