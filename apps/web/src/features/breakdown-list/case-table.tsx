import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCategoryName } from '../../components/choosing.js';
import { StageTag } from '../../components/stage-tag.js';
import { Age, Flags, Next, Promised, Units } from './cells.js';
import type { CasesProps, ListedCase } from './listed-case.js';

/** The cases of a page, side by side. */
export const CaseTable = ({ items, busy }: CasesProps) => {
  const { t } = useTranslation('case');
  const { t: list } = useTranslation('list');
  return (
    <div className="case-table" aria-busy={busy}>
      <table>
        <caption className="for-readers">{list('heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('title')}</th>
            <th scope="col">{t('stage')}</th>
            <th scope="col">{t('community')}</th>
            <th scope="col">{list('units')}</th>
            <th scope="col">{t('promisedFor')}</th>
            <th scope="col">{t('nextStep')}</th>
            <th scope="col">{t('age')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ item }: { item: ListedCase }) => {
  const categoryName = useCategoryName();
  const { id, number, title, address, category, procedure, stage, community, subdistrict, list } = item;
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$id" params={{ id }} className="title">
          {title}
        </Link>
        <Flags of={item} />
        <span className="beneath">
          <span className="number">{number}</span> · {categoryName(category)} · {address}
        </span>
      </th>
      <td>
        <StageTag stage={stage} procedure={procedure} />
        {list && <span className="beneath">{list.name}</span>}
      </td>
      <td>
        {community.name}
        {subdistrict && <span className="beneath">{subdistrict.name}</span>}
      </td>
      <td>
        <Units of={item} />
      </td>
      <td className="days">
        <Promised of={item} />
      </td>
      <td>
        <Next of={item} />
      </td>
      <td className="days">
        <Age of={item} />
      </td>
    </tr>
  );
};
