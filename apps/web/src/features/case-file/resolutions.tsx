import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { Moment } from '../../components/moment.js';
import { useUnitName } from '../../components/unit-name.js';
import { Photos } from './photos.js';
import { Mark, Section } from './section.js';

type Resolution = Schemas['ResolutionDto'];

const tones = { solved: 'good', partly: 'open', not: 'bad' } as const;

/** What was done, and what the community says of it; the latest first. */
export const Resolutions = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  if (file.resolutions.length === 0) return null;
  return (
    <Section title={t('resolutions')} className="resolutions">
      <ul className="cards">
        {file.resolutions.toReversed().map((resolution) => (
          <li key={resolution.resolvedAt}>
            <p className="outcome">{resolution.outcome}</p>
            <p className="beneath">
              {unitName(resolution.department)} · <Moment at={resolution.resolvedAt} />
            </p>
            <Photos file={file} ids={resolution.evidence} />
            {resolution.resident && <Answered by={t('theResident')} answer={resolution.resident} />}
            {resolution.mergedResidents?.map(({ from, ...answer }) => (
              <Answered key={from.id} by={t('residentOf', { number: from.number })} answer={answer} />
            ))}
            <Answer file={file} answer={resolution.answer} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Answer = ({ file, answer }: { file: CaseFile; answer: Resolution['answer'] }) => {
  const { t } = useTranslation('caseFile');
  if (answer) return <Answered by={file.community.name} answer={answer} />;
  return file.stage === 'resolved' ? <Mark tone="open">{t('waitsForAnswer')}</Mark> : null;
};

type AnsweredProps = Readonly<{ by: string; answer: NonNullable<Resolution['answer']> }>;

const Answered = ({ by, answer: { solved, satisfied, comment, answeredAt } }: AnsweredProps) => {
  const { t: word } = useTranslation('case');
  return (
    <div className="answer">
      <strong>{by}</strong> <Mark tone={tones[solved]}>{word(`solved.${solved}`)}</Mark>{' '}
      {satisfied && <Mark tone={satisfied === 'not' ? 'bad' : 'good'}>{word(`satisfied.${satisfied}`)}</Mark>}
      {comment && <p>{comment}</p>}
      <span className="beneath">
        <Moment at={answeredAt} />
      </span>
    </div>
  );
};
