import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button-link.js';
import type { ListSearch } from './list-search.js';

/** Says why the list is empty, and what to do about it. */
export const NothingFound = ({ search }: { search: ListSearch }) => {
  const { t } = useTranslation('list');
  const narrowed = Object.keys(search).some((field) => field !== 'sort');
  return (
    <section className="nothing-found">
      <svg viewBox="0 0 120 40" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((stripe) => (
          <path key={stripe} d={`M${8 + stripe * 22} 38 l7 -34 h10 l-5 34z`} />
        ))}
      </svg>
      <h2>{t(narrowed ? 'none' : 'empty')}</h2>
      <p>{t(narrowed ? 'noneHint' : 'emptyHint')}</p>
      <div className="buttons">
        {narrowed && (
          <ButtonLink to="/list" search={{}}>
            {t('clear')}
          </ButtonLink>
        )}
        <ButtonLink to="/file" color="primary" variant="solid">
          {t('file')}
        </ButtonLink>
      </div>
    </section>
  );
};
