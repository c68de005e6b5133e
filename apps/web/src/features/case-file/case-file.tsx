import type { ComponentType } from 'react';
import { Skeleton } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile as File } from '../../api/client.js';
import { useCase } from '../../api/questions.js';
import { nextOf } from '../../components/next-step.js';
import { PageHeading } from '../../components/page-heading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StageSteps } from '../../components/stage-steps.js';
import { StageTag } from '../../components/stage-tag.js';
import { Facts } from './facts.js';
import { History } from './history.js';
import { Outcome } from './outcome.js';
import './case-file.css';

type Props = Readonly<{ id: string; Steps: ComponentType<{ file: File }> }>;

/** A case: what, where, how far, what is next and for whom, and all that happened. */
export const CaseFile = ({ id, Steps }: Props) => {
  const { t } = useTranslation('caseFile');
  const { data, error, refetch } = useCase(id);
  return (
    <article className="case-file">
      <Link to="/" className="back">
        ← {t('back')}
      </Link>
      {error && (
        <>
          {!data && <PageHeading title={t('failed')}>{t('failed')}</PageHeading>}
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        </>
      )}
      {!data && !error && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && <Opened file={data} Steps={Steps} />}
    </article>
  );
};

const Opened = ({ file, Steps }: { file: File; Steps: Props['Steps'] }) => {
  const { t } = useTranslation('caseFile');
  return (
    <>
      <header>
        <p className="above">
          <span className="number">{file.number}</span> <StageTag stage={file.stage} />
        </p>
        <PageHeading title={`${file.number} ${file.title}`}>{file.title}</PageHeading>
      </header>
      <section className="progress" aria-label={t('progress')}>
        {file.stage === 'withdrawn' ? <p>{t('withdrawn')}</p> : <StageSteps stage={file.stage} label={t('progress')} />}
        <NextStep file={file} />
        <Steps file={file} />
      </section>
      <div className="columns">
        <div>
          <section className="told">
            <p>{file.description}</p>
          </section>
          <Outcome file={file} />
          <History entries={file.history} />
        </div>
        <Facts file={file} />
      </div>
    </>
  );
};

const NextStep = ({ file }: { file: File }) => {
  const { t } = useTranslation('case');
  const { community, stage, lead } = file;
  const { step, whom } = nextOf({ stage, community, lead: lead?.department });
  return (
    <p className="next-step">
      <strong>{t('nextStep')}</strong> {t(`next.${step}`, { whom })}
    </p>
  );
};
