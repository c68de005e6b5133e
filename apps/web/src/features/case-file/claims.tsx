import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { dayOf, daysLate } from '../../components/days.js';
import { Day } from '../../components/moment.js';
import { writeDay } from '../../components/moments.js';
import { StepsAbout } from '../../components/steps-about.js';
import { useUnitName } from '../../components/unit-name.js';
import { useToday } from '../../components/use-now.js';
import { Disputes } from './disputes.js';
import { Items } from './items.js';
import { Mark, Section } from './section.js';

type Claim = Schemas['ClaimDto'];

/** Who has it: a card for each unit with its promise, its disputes and its work. */
export const Claims = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const claims = file.claims.toSorted((a, b) => rank(a) - rank(b));
  if (claims.length === 0) return null;
  return (
    <Section title={t('claims')}>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimCard key={`${claim.department.id} ${claim.claimedAt}`} claim={claim} file={file} />
        ))}
      </ul>
    </Section>
  );
};

/** The lead first, those that were released last. */
const rank = ({ role, endedAt }: Claim): number => (endedAt === undefined ? 0 : 2) + (role === 'lead' ? 0 : 1);

const ClaimCard = ({ claim, file }: { claim: Claim; file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const { t: step } = useTranslation('steps');
  const { language } = useAsking();
  const { department, role, assigned, contact, endedAt } = claim;
  const standing = endedAt === undefined;
  return (
    <li className={standing ? 'claim' : 'claim past'}>
      <h3>
        {unitName(department)} <Mark tone={role === 'lead' ? 'good' : 'quiet'}>{step(`roles.${role}`)}</Mark>{' '}
        {assigned && <Mark tone="quiet">{t('assigned')}</Mark>}
      </h3>
      <p className="beneath">
        <PromiseOf claim={claim} done={file.stage === 'resolved' || file.stage === 'closed'} />
        {contact && ` · ${t('contact', { contact })}`}
        {endedAt && ` · ${t('ended_claim', { day: writeDay(dayOf(new Date(endedAt)), language) })}`}
      </p>
      <Disputes claim={claim} />
      {standing && <StepsAbout procedure={file.procedure.name} part={department.id} />}
      {standing && <Items file={file} department={department.id} />}
    </li>
  );
};

const PromiseOf = ({ claim: { promisedFor, endedAt }, done }: { claim: Claim; done: boolean }) => {
  const { t } = useTranslation('caseFile');
  const { t: word } = useTranslation('case');
  const today = useToday();
  if (promisedFor === undefined) return <>{t('noPromise')}</>;
  const late = done || endedAt !== undefined ? 0 : daysLate(promisedFor, today);
  return (
    <>
      {word('promisedFor')} <Day day={promisedFor} />
      {late > 0 && <span className="late-inline"> {word('overdue', { count: late })}</span>}
    </>
  );
};
