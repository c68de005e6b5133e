import { useId, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnitOptions } from '../../components/choosing.js';
import { useNarrow } from '../../components/use-narrow.js';
import { useCategoryChoices } from './category-choices.js';
import { useListChoices, useProcedureChoices } from './filter-choices.js';
import { Filter } from './filter.js';
import { changed, filtersSet, SORTS, STAGES, type ListChange, type ListSearch } from './list-search.js';
import type { ListedCase } from './listed-case.js';
import { SearchBox } from './search-box.js';

type Props = Readonly<{
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  items: readonly ListedCase[];
}>;

/** The words searched for, the filters and the order. Each change is a new address. */
export const Filters = ({ search, onSearch, items }: Props) => {
  const { t } = useTranslation('list');
  const { t: word } = useTranslation('case');
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = filtersSet(search);
  const set = (change: ListChange) => onSearch(changed(search, change));
  const categories = useCategoryChoices(items, search.category);

  return (
    <search className="filters">
      <SearchBox key={search.q ?? ''} words={search.q ?? ''} onSearch={(q) => set({ q })} />
      {narrow && (
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {count > 0 ? t('filtersSet', { count }) : t('filters')}
        </Button>
      )}
      <div id={id} className="filter-grid" hidden={narrow && !open}>
        <Filter
          label={word('subdistrict')}
          value={search.subdistrict}
          options={useUnitOptions('subdistrict')}
          onChange={(subdistrict) => set({ subdistrict, community: undefined })}
        />
        <Filter
          label={word('community')}
          value={search.community}
          options={useUnitOptions('community', search.subdistrict)}
          onChange={(community) => set({ community })}
        />
        <Filter
          label={word('lead')}
          value={search.department}
          options={useUnitOptions('department')}
          onChange={(department) => set({ department })}
        />
        <Filter
          label={word('category')}
          value={search.category}
          options={categories}
          onChange={(category) => set({ category })}
          free
        />
        <Filter
          label={word('stage')}
          value={search.stage}
          options={STAGES.map((value) => ({ value, label: word(`stages.${value}`) }))}
          onChange={(stage) => set({ stage })}
        />
        <Filter
          label={t('procedure')}
          value={search.procedure}
          options={useProcedureChoices()}
          onChange={(procedure) => set({ procedure })}
        />
        <Filter label={t('list')} value={search.list} options={useListChoices()} onChange={(list) => set({ list })} />
        <Filter
          label={t('sort')}
          value={search.sort ?? '-filed'}
          options={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          onChange={(sort) => set({ sort })}
          always
        />
        {(count > 0 || search.q !== undefined) && (
          <Button type="link" className="clear" onClick={() => onSearch(search.sort ? { sort: search.sort } : {})}>
            {t('clear')}
          </Button>
        )}
      </div>
    </search>
  );
};
