import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { Moment } from '../../components/moment.js';
import { writeDay } from '../../components/moments.js';
import { StepsAbout } from '../../components/steps-about.js';
import { useUnitName } from '../../components/unit-name.js';
import { Photos } from './photos.js';
import { Section } from './section.js';

type WorksOnFile = Schemas['WorksDto'];

/** How far the works are, milestone by milestone, with what was delayed and why. */
export const Works = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const { works } = file;
  if (!works) return null;
  return (
    <Section title={t('works')}>
      <Progress percent={works.percent} strokeColor="var(--accent)" aria-label={t('works')} />
      <ol className="milestones">
        {works.milestones.map((milestone) => (
          <Milestone key={milestone.id} milestone={milestone} procedure={file.procedure.name} />
        ))}
      </ol>
      <Reports file={file} reports={works.reports} />
    </Section>
  );
};

type MilestoneProps = Readonly<{ milestone: WorksOnFile['milestones'][number]; procedure: string }>;

const Milestone = ({ milestone: { id, name, due, reachedOn, delays }, procedure }: MilestoneProps) => {
  const { t } = useTranslation('caseFile');
  const { language } = useAsking();
  const write = (day: string) => writeDay(day, language);
  return (
    <li className={reachedOn ? 'reached' : 'ahead'}>
      <strong>{name}</strong>
      <span className="beneath">
        {due && `${t('due')} ${write(due)}`}
        {due && reachedOn && ' · '}
        {reachedOn && t('reached', { day: write(reachedOn) })}
      </span>
      {delays.map(({ until, reason }) => (
        <span key={`${until} ${reason}`} className="delay">
          {t('delayed', { day: write(until), reason })}
        </span>
      ))}
      <StepsAbout procedure={procedure} part={id} />
    </li>
  );
};

const Reports = ({ file, reports }: { file: CaseFile; reports: WorksOnFile['reports'] }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const told = reports.filter(({ note, photos }) => note !== undefined || photos.length > 0);
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{t('reports')}</summary>
      <ul className="cards">
        {told.map(({ at, department, percent, note, photos }) => (
          <li key={at}>
            <p className="beneath">
              {unitName(department)} · <Moment at={at} />
              {percent !== undefined && ` · ${t('percent', { percent })}`}
            </p>
            {note && <p>{note}</p>}
            <Photos file={file} ids={photos} />
          </li>
        ))}
      </ul>
    </details>
  );
};
