import { useState } from 'react';
import { Skeleton } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { usePerson } from '../../api/questions.js';
import { useRound, type RoundTally } from '../../api/visits.js';
import { writeDay } from '../../components/moments.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { unitToday, useUnitName } from '../../components/unit-name.js';
import { CloseRound } from './close-round.js';
import { ComeBack } from './come-back.js';
import { Entering } from './entering.js';
import { RoundCases } from './round-cases.js';
import { Tally } from './tally.js';
import './visit-round.css';

/** A round: what it has found so far, and entering more. */
export const VisitRound = ({ id }: { id: string }) => {
  const { t } = useTranslation('visitRound');
  const { data: round, error, refetch } = useRound(id);
  const person = usePerson();
  const [door, setDoor] = useState<string>();
  if (error) return <ProblemNotice error={error} title={t('failed')} onRetry={() => void refetch()} />;
  if (!round) return <Skeleton active />;
  const enters = round.open && person !== undefined && goesThere(person, round);
  return (
    <div className="visit-round">
      <Heading of={round} />
      <div className={enters ? 'beside' : undefined}>
        {enters && <Entering round={id} person={person} door={door} />}
        <div>
          <Tally of={round} />
          <ComeBack doors={round.comeBackTo} {...(enters ? { onDoor: setDoor } : {})} />
        </div>
      </div>
      <RoundCases of={round} />
      {enters && <CloseRound round={round} />}
    </div>
  );
};

const goesThere = ({ role, unit }: Person, { community, subdistrict }: RoundTally): boolean =>
  (role === 'community-staff' && unit?.id === unitToday(community)) ||
  (role === 'subdistrict-staff' && subdistrict !== null && unit?.id === unitToday(subdistrict));

const Heading = ({ of }: { of: RoundTally }) => {
  const { t } = useTranslation('visitRound');
  const { t: visits } = useTranslation('visits');
  const { language } = useAsking();
  const nameOf = useUnitName();
  const { campaign, group, community, from, to, members, route, open, note } = of;
  const title = `${campaign} · ${group}`;
  const period = { from: writeDay(from, language), to: writeDay(to, language) };
  return (
    <>
      <p className="back">
        <Link to="/visits">{visits('toRounds')}</Link>
      </p>
      <PageHeading title={title}>{title}</PageHeading>
      <p className="about-round">
        {nameOf(community)} · {visits('period', period)}
        {!open && ` · ${t('isOver')}`}
        {members.length > 0 && ` · ${t('members')} ${members.join(language === 'zh' ? '、' : ', ')}`}
        {route !== null && ` · ${t('route')} ${route}`}
      </p>
      {note !== null && <p>{note}</p>}
    </>
  );
};
