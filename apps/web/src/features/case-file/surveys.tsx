import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { Moment } from '../../components/moment.js';
import { useInARow } from '../../components/next-step.js';
import { StepsAbout } from '../../components/steps-about.js';
import { useUnitName } from '../../components/unit-name.js';
import { Photos } from './photos.js';
import { Mark, Section } from './section.js';

type Survey = Schemas['SurveyDto'];

const tones = { scheduled: 'open', held: 'good', cancelled: 'quiet' } as const;

/** Who came to the site, what each found, and where they disagree. */
export const Surveys = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  if (file.surveys.length === 0) return null;
  return (
    <Section title={t('surveys')}>
      <ul className="cards">
        {file.surveys.map((survey) => (
          <li key={survey.survey}>
            <h3>
              <Moment at={survey.heldAt ?? survey.meetAt} />{' '}
              <Mark tone={tones[survey.progress]}>{t(`surveyStates.${survey.progress}`)}</Mark>
            </h3>
            {survey.progress === 'held' ? <Held survey={survey} file={file} /> : <Arranged survey={survey} />}
            <StepsAbout procedure={file.procedure.name} part={survey.survey} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Arranged = ({ survey: { departments, meetingPlace, note, reason } }: { survey: Survey }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const inARow = useInARow();
  const units = inARow(departments.map(unitName));
  return (
    <>
      <p className="beneath">
        {t('askedToCome', { units })}
        {meetingPlace && ` · ${meetingPlace}`}
      </p>
      {note && <p>{note}</p>}
      {reason && <p>{reason}</p>}
    </>
  );
};

const Held = ({ survey, file }: { survey: Survey; file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const { measurements = [], photos = [] } = survey;
  return (
    <>
      <dl className="findings">
        {unitsAt(survey).map((unit) => (
          <Findings key={unit.id} unit={unit} survey={survey} />
        ))}
      </dl>
      {measurements.length > 0 && (
        <p className="measurements">
          <strong>{t('measurements')}</strong>
          {measurements.map(({ what, value, unit }) => (
            <span key={what}>
              {what} <b>{value}</b> {unit}
            </span>
          ))}
        </p>
      )}
      <Photos file={file} ids={photos} />
    </>
  );
};

type UnitAt = Schemas['UnitDto'];

/** Those that came, and those that added something afterwards. */
const unitsAt = ({ present, findings, disagreements }: Survey): readonly UnitAt[] => {
  const told = [...(present ?? []), ...(findings ?? []), ...(disagreements ?? [])];
  return [...new Map(told.map(({ department }) => [department.id, department])).values()];
};

const Findings = ({ unit, survey }: { unit: UnitAt; survey: Survey }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const inARow = useInARow();
  const of = ({ department }: { department: UnitAt }) => department.id === unit.id;
  const people = survey.present?.find(of)?.people ?? [];
  return (
    <div>
      <dt>
        {unitName(unit)}
        {people.length > 0 && <span className="beneath">{inARow(people)}</span>}
      </dt>
      <dd>
        {survey.findings?.filter(of).map(({ finding }) => (
          <p key={finding}>{finding}</p>
        ))}
        {survey.disagreements?.filter(of).map(({ about }) => (
          <p key={about} className="disagreement">
            <strong>{t('disagreement')}</strong> {about}
          </p>
        ))}
      </dd>
    </div>
  );
};
