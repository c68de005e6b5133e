import { client } from '../../api/client.js';
import type { Send } from '../../api/recording.js';
import { useClaimantOptions } from '../../components/claimants.js';
import { filledAs } from '../../components/instants.js';
import { StepForm, type StepProps } from '../../components/step-form.js';
import type { StepName } from '../../components/step-name.js';
import { claimingUnits, unitsOnCase } from '../../components/units-on-case.js';
import { withoutBlanks } from '../../components/without-blanks.js';
import { heldFrom, type Filled } from './held.js';
import { SurveyFields } from './survey-fields.js';

type Props = StepProps & Readonly<{ step: StepName; send: Send<Filled>; initial: Filled }>;

const SurveyForm = (step: Props) => {
  const others = useClaimantOptions(step.file.procedure.name);
  const onCase = unitsOnCase(step.file);
  const units = [...onCase, ...others.filter(({ value }) => !onCase.some((unit) => unit.value === value))];
  return (
    <StepForm<Filled> {...step} bodyOf={withoutBlanks}>
      <SurveyFields {...step} units={units} />
    </StepForm>
  );
};

/** Records what took place at a survey that was scheduled. */
export const RecordSurvey = (step: StepProps) => {
  const { file, part: survey } = step;
  const scheduled = file.surveys.find((one) => one.survey === survey);
  const path = { id: file.id, survey };
  return (
    <SurveyForm
      {...step}
      step="record-survey"
      initial={{
        ...(scheduled ? { heldAt: filledAs(scheduled.meetAt) } : {}),
        present: scheduled?.departments.map(({ id: department }) => ({ department })) ?? [{}],
      }}
      send={(filled, header) =>
        client.POST('/api/cases/{id}/surveys/{survey}/record', { params: { path, header }, body: heldFrom(filled) })
      }
    />
  );
};

/** Records a survey that nobody had scheduled. */
export const RecordPastSurvey = (step: StepProps) => {
  const { file } = step;
  return (
    <SurveyForm
      {...step}
      step="record-past-survey"
      initial={{ present: claimingUnits(file).map((department) => ({ department })) }}
      send={(filled, header) =>
        client.POST('/api/cases/{id}/surveys/held', {
          params: { path: { id: file.id }, header },
          body: heldFrom(filled),
        })
      }
    />
  );
};
