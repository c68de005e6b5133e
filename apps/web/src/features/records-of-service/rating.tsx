import { useTranslation } from 'react-i18next';

type Three<Value> = Readonly<{ good: Value; fair: Value; bad: Value }>;
type Props = Three<number> & Readonly<{ what: string; words: Three<string> }>;

const KINDS = ['good', 'fair', 'bad'] as const;

/** Three answers as parts of a bar, with their numbers. */
export const Rating = ({ what, words, ...counts }: Props) => {
  const { t } = useTranslation('records');
  const total = counts.good + counts.fair + counts.bad;
  if (total === 0) return <span className="quiet">{t('unrated')}</span>;
  return (
    <span className="rating">
      <span role="img" aria-label={t('rated', { what, ...counts })} className="bar">
        {KINDS.map((kind) => (
          <i key={kind} className={kind} style={{ flexGrow: counts[kind] }} />
        ))}
      </span>
      <span className="beneath">
        {KINDS.filter((kind) => counts[kind] > 0)
          .map((kind) => `${words[kind]} ${counts[kind]}`)
          .join(' · ')}
      </span>
    </span>
  );
};
