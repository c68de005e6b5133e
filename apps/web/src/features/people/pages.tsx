import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A cursor of the page after this one, or before it. */
type Turn = Readonly<{ after: string } | { before: string }>;

type Props = Readonly<{ previous?: string; next?: string; onTurn: (turn: Turn) => void }>;

/** Turns the pages of the people, where there is more than one. */
export const Pages = ({ previous, next, onTurn }: Props) => {
  const { t } = useTranslation('staff');
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="people-pages" aria-label={t('pages')}>
      <Button disabled={previous === undefined} onClick={() => previous !== undefined && onTurn({ before: previous })}>
        {t('previous')}
      </Button>
      <Button disabled={next === undefined} onClick={() => next !== undefined && onTurn({ after: next })}>
        {t('next')}
      </Button>
    </nav>
  );
};
