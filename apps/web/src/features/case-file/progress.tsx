import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { writeDay } from '../../components/moments.js';
import { useTellNext } from '../../components/next-step.js';
import { PageHeading } from '../../components/page-heading.js';
import { StageSteps } from '../../components/stage-steps.js';
import { StageTag } from '../../components/stage-tag.js';
import { PromisedDay } from './promised-day.js';

type Props = Readonly<{ file: CaseFile; actions: ReactNode }>;

/** How far the case is, what is next and for whom, by when, and what the person can do. */
export const Progress = ({ file, actions }: Props) => {
  const { t } = useTranslation('caseFile');
  const { number, title, stage, procedure } = file;
  const { suspended, supervised } = overlaysOf(file);
  return (
    <>
      <header>
        <p className="above">
          <span className="number">{number}</span> <StageTag stage={stage} procedure={procedure.name} />
          {suspended && <span className="stage-tag stage-suspended">{t('suspended')}</span>}
          {supervised && <span className="stage-tag stage-supervised">{t('supervised')}</span>}
        </p>
        <PageHeading title={`${number} ${title}`}>{title}</PageHeading>
      </header>
      <section className="progress" aria-label={t('progress')}>
        <Ended file={file} />
        <StageSteps stage={stage} procedure={procedure.name} label={t('progress')} />
        <Overlays file={file} />
        <NextStep file={file} />
        {actions}
      </section>
    </>
  );
};

const Ended = ({ file: { stage, into } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  if (stage !== 'returned' && stage !== 'declined' && stage !== 'withdrawn' && stage !== 'merged') return null;
  return (
    <p className="ended">
      {t(`ended.${stage}`)}{' '}
      {into && (
        <Link to="/cases/$id" params={{ id: into.id }}>
          {into.number}
        </Link>
      )}
    </p>
  );
};

const ENDS: readonly CaseFile['stage'][] = ['closed', 'declined', 'withdrawn', 'merged'];

/** What lies over the stage of a case while it is open. */
const overlaysOf = ({ stage, ...file }: CaseFile): Pick<CaseFile, 'suspended' | 'supervised'> =>
  ENDS.includes(stage) ? {} : file;

const Overlays = ({ file }: { file: CaseFile }) => {
  const { suspended, supervised } = overlaysOf(file);
  const { t } = useTranslation('caseFile');
  const { language } = useAsking();
  return (
    <>
      {suspended && (
        <p className="overlay">
          {t('suspendedUntil', { day: writeDay(suspended.reviewOn, language), reason: suspended.reason })}
        </p>
      )}
      {supervised && (
        <p className="overlay alarm">
          {t('supervisedFor', supervised)}
          {supervised.answerBy && ` · ${t('answerBy', { day: writeDay(supervised.answerBy, language) })}`}
        </p>
      )}
    </>
  );
};

const NextStep = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('case');
  const tell = useTellNext();
  const [next, ...others] = file.next;
  return (
    <div className="next-step">
      <p>
        <strong>{t('nextStep')}</strong> {tell(next)}
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={other.step}>{tell(other)}</li>
          ))}
        </ul>
      )}
      <PromisedDay file={file} />
    </div>
  );
};
