import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button-link.js';
import { changed, type ListSearch } from './list-search.js';

type Props = Readonly<{ search: ListSearch; previous: string | undefined; next: string | undefined }>;

/** To the page before and the page after. */
export const Pages = ({ search, previous, next }: Props) => {
  const { t } = useTranslation('list');
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="pages" aria-label={t('pages')}>
      <ButtonLink
        to="/list"
        search={changed(search, { before: previous })}
        disabled={previous === undefined}
        rel="prev"
      >
        {t('previous')}
      </ButtonLink>
      <ButtonLink to="/list" search={changed(search, { after: next })} disabled={next === undefined} rel="next">
        {t('next')}
      </ButtonLink>
    </nav>
  );
};
