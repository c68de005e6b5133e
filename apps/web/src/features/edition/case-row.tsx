import { Link } from '@tanstack/react-router';
import type { CaseInEdition } from '../../api/lists.js';
import { Day } from '../../components/moment.js';
import { useTellNext } from '../../components/next-step.js';
import { StageTag } from '../../components/stage-tag.js';
import { useUnitName } from '../../components/unit-name.js';

const NOBODY = <span className="quiet">—</span>;

/** One case of an edition, as it stood. */
export const CaseRow = ({ item }: { item: CaseInEdition }) => {
  const tellNext = useTellNext();
  const unitName = useUnitName();
  const { id, number, title, community, stage, lead, supporters, promisedFor, next } = item;
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$id" params={{ id }}>
          {title}
        </Link>
        <span className="beneath">{number}</span>
      </th>
      <td>{unitName(community)}</td>
      <td>
        <StageTag stage={stage} />
      </td>
      <td>{lead ? unitName(lead) : NOBODY}</td>
      <td>{supporters.length === 0 ? NOBODY : supporters.map((unit) => <div key={unit.id}>{unitName(unit)}</div>)}</td>
      <td>{promisedFor === null ? NOBODY : <Day day={promisedFor} />}</td>
      <td>{tellNext(next)}</td>
    </tr>
  );
};
