import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BreakdownList } from '../../api/lists.js';
import { ListPeriod, ListStanding } from '../../components/list-parts.js';
import { Day } from '../../components/moment.js';
import { useUnitName } from '../../components/unit-name.js';

/** One list among others. */
export const ListRow = ({ list }: { list: BreakdownList }) => {
  const { t } = useTranslation('case');
  const nameOf = useUnitName();
  const { id, name, level, unit, cases } = list;
  return (
    <tr>
      <th scope="row">
        <Link to="/lists/$id" params={{ id }}>
          {name}
        </Link>
      </th>
      <td>{t(`levels.${level}`)}</td>
      <td>{nameOf(unit)}</td>
      <td>
        <ListPeriod of={list} />
      </td>
      <td>{cases}</td>
      <td>
        <Newest of={list} />
      </td>
      <td>
        <ListStanding of={list} />
      </td>
    </tr>
  );
};

const Newest = ({ of: { id, edition } }: { of: BreakdownList }) => {
  const { t } = useTranslation('campaigns');
  if (!edition) return <span className="quiet">{t('unpublished')}</span>;
  return (
    <>
      <Link to="/lists/$id/editions/$edition" params={{ id, edition: String(edition.edition) }}>
        {t('edition', { edition: edition.edition })}
      </Link>
      <span className="beneath">
        <Day day={edition.publishedOn} />
      </span>
    </>
  );
};
