import type { ComponentType, ReactNode } from 'react';
import { Skeleton } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile as File } from '../../api/client.js';
import { useCase } from '../../api/questions.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { Attachments } from './attachments.js';
import { Claims } from './claims.js';
import { Comments } from './comments.js';
import { Facts } from './facts.js';
import { Feasibility } from './feasibility.js';
import { History } from './history.js';
import { Plans } from './plans.js';
import { Progress } from './progress.js';
import { Resolutions } from './resolutions.js';
import { Rounds } from './rounds.js';
import { Surveys } from './surveys.js';
import { Told } from './told.js';
import { Works } from './works.js';
import './case-file.css';
import './parts.css';

type Props = Readonly<{
  id: string;
  /** What lets the person take steps from anywhere on the page. */
  Steps: ComponentType<{ file: File; children: ReactNode }>;
  /** What the person can do now. */
  Actions: ComponentType<{ file: File }>;
  /** Whose concern it is, for those who need to know. */
  Resident: ComponentType<{ file: File }>;
}>;

/** A case: what, where, how far, what is next and for whom, and all that happened. */
export const CaseFile = ({ id, Steps, Actions, Resident }: Props) => {
  const { t } = useTranslation('caseFile');
  const { data, error, refetch } = useCase(id);
  return (
    <article className="case-file">
      <Link to="/list" className="back">
        ← {t('back')}
      </Link>
      {error && (
        <>
          {!data && <PageHeading title={t('failed')}>{t('failed')}</PageHeading>}
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        </>
      )}
      {!data && !error && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && (
        <Steps file={data}>
          <Opened file={data} actions={<Actions file={data} />} resident={<Resident file={data} />} />
        </Steps>
      )}
    </article>
  );
};

const Opened = ({ file, actions, resident }: Readonly<{ file: File; actions: ReactNode; resident: ReactNode }>) => (
  <>
    <Progress file={file} actions={actions} />
    <div className="columns">
      <div>
        <Told file={file} />
        {resident}
        <Resolutions file={file} />
        <Claims file={file} />
        <Surveys file={file} />
        <Rounds file={file} />
        <Feasibility file={file} />
        <Plans file={file} />
        <Works file={file} />
        <Attachments file={file} />
        <Comments file={file} />
        <History entries={file.history} />
      </div>
      <Facts file={file} />
    </div>
  </>
);
