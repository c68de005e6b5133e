import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { TrackedCase } from '../../api/tracking.js';
import { Moment } from '../../components/moment.js';
import { inARow } from '../../components/next-step.js';
import { PageHeading } from '../../components/page-heading.js';
import { Answering } from './answering.js';
import { Passed } from './passed.js';
import { PublicPhotos } from './public-photos.js';

type Props = Readonly<{ code: string; tracked: TrackedCase }>;

/** Where a case stands, what is next, who is at work, and what was said to the resident. */
export const Tracked = ({ code, tracked }: Props) => {
  const { t } = useTranslation('track');
  const { number, title, stands, category, answerAsked, mergedInto } = tracked;
  return (
    <article>
      <p className="about">
        <span className="number">{number}</span> · {category}
      </p>
      <PageHeading title={title}>{title}</PageHeading>
      {mergedInto && (
        <p className="merged-into" role="note">
          {t('mergedInto', mergedInto)}
        </p>
      )}
      <p className="stands">
        <span className="beneath">{t('nowStands')}</span>
        {stands}
      </p>
      {answerAsked && <Answering code={code} tracked={tracked} />}
      <section aria-labelledby="where">
        <h2 id="where">{t('where')}</h2>
        <Passed tracked={tracked} />
      </section>
      <AtWork tracked={tracked} />
      <Notes tracked={tracked} />
      <PublicPhotos code={code} tracked={tracked} />
    </article>
  );
};

const AtWork = ({ tracked: { units, stage } }: { tracked: TrackedCase }) => {
  const { t } = useTranslation('track');
  const { language } = useAsking();
  if (units.length === 0 && stage !== 'filed' && stage !== 'listed') return null;
  return (
    <section aria-labelledby="at-work">
      <h2 id="at-work">{t('atWork')}</h2>
      <p className="units">{units.length > 0 ? inARow(units, language) : t('nobodyYet')}</p>
    </section>
  );
};

const Notes = ({ tracked: { comments } }: { tracked: TrackedCase }) => {
  const { t } = useTranslation('track');
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('comments')}</h2>
      {comments.length === 0 && <p className="quiet">{t('noComments')}</p>}
      <ul className="notes">
        {comments.toReversed().map(({ id, text, at }) => (
          <li key={id}>
            <p>{text}</p>
            <Moment at={at} />
          </li>
        ))}
      </ul>
    </section>
  );
};
