import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { dayOf } from '../../components/days.js';
import { writeDay } from '../../components/moments.js';
import { StepsAbout } from '../../components/steps-about.js';
import { useUnitName } from '../../components/unit-name.js';
import { Measures } from './measures.js';
import { Mark, Section } from './section.js';

type Plan = Schemas['PlanDto'];

/** The plan as it stands; older versions are folded away. */
export const Plans = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  if (file.plans.length === 0) return null;
  const newestFirst = file.plans.toSorted((a, b) => b.version - a.version);
  return (
    <Section title={t('plans')}>
      {newestFirst.map((plan) =>
        plan.current ? (
          <div key={plan.version} className="plan">
            <h3>
              <PlanTitle plan={plan} />
            </h3>
            <Version plan={plan} />
            <StepsAbout
              procedure={file.procedure.name}
              part={String(plan.version)}
              only={['sign-plan', 'refuse-plan']}
            />
          </div>
        ) : (
          <details key={plan.version} className="plan">
            <summary>
              <PlanTitle plan={plan} />
            </summary>
            <Version plan={plan} />
          </details>
        ),
      )}
    </Section>
  );
};

const PlanTitle = ({ plan: { version, current, adoptedAt } }: { plan: Plan }) => {
  const { t } = useTranslation('caseFile');
  const { language } = useAsking();
  const adopted = adoptedAt && t('adopted', { day: writeDay(dayOf(new Date(adoptedAt)), language) });
  return (
    <>
      {t('version', { version })}{' '}
      {current ? (
        <Mark tone={adopted ? 'good' : 'open'}>{adopted ?? t('current')}</Mark>
      ) : (
        <Mark tone="quiet">{t('voided')}</Mark>
      )}
    </>
  );
};

const Version = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  return (
    <>
      <p>{plan.summary}</p>
      {plan.changes && (
        <p>
          <strong>{t('whatChanged')}</strong> {plan.changes}
        </p>
      )}
      <Measures measures={plan.measures} />
      <h4>{t('signatures')}</h4>
      <ul className="signatures">
        {plan.answers.map(({ department, answer, words }) => (
          <li key={department.id} className={answer}>
            {unitName(department)} <Mark tone={answer === 'signed' ? 'good' : 'bad'}>{t(`signature.${answer}`)}</Mark>
            {words && <span className="beneath">{words}</span>}
          </li>
        ))}
        {plan.current &&
          plan.waitsFor
            .filter(({ id }) => !plan.answers.some(({ department }) => department.id === id))
            .map((unit) => (
              <li key={unit.id}>
                {unitName(unit)} <Mark tone="open">{t('signature.missing')}</Mark>
              </li>
            ))}
      </ul>
    </>
  );
};
