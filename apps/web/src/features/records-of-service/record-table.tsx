import { useTranslation } from 'react-i18next';
import type { RecordOfService } from '../../api/catalogue.js';
import { PlainTable } from '../../components/plain-table.js';
import { Rating } from './rating.js';

type Props = Readonly<{ records: readonly RecordOfService[]; own: string | undefined }>;

const COUNTS = ['claimed', 'supported', 'delivered', 'confirmed'] as const;
const TROUBLES = ['refused', 'released', 'declined'] as const;

/** Units beside each other, those with the most delivered first. */
export const RecordTable = ({ records, own }: Props) => {
  const { t } = useTranslation('records');
  const most = Math.max(1, ...records.flatMap((record) => COUNTS.map((count) => record[count])));
  const columns = [...COUNTS, 'solved', 'satisfied', ...TROUBLES] as const;
  const sorted = records.toSorted((a, b) => b.delivered - a.delivered || b.claimed - a.claimed);
  return (
    <PlainTable caption={t('heading')} columns={[t('unit'), ...columns.map((column) => t(column))]}>
      {sorted.map((record) => (
        <tr key={record.unit.id} className={record.unit.id === own ? 'own-record' : undefined}>
          <th scope="row">{record.unit.name}</th>
          {COUNTS.map((count) => (
            <td key={count}>
              <Counted count={record[count]} most={most} />
            </td>
          ))}
          <td>
            <Solved of={record} />
          </td>
          <td>
            <Satisfied of={record} />
          </td>
          {TROUBLES.map((trouble) => (
            <td key={trouble} className={record[trouble] === 0 ? 'quiet' : undefined}>
              {record[trouble]}
            </td>
          ))}
        </tr>
      ))}
    </PlainTable>
  );
};

const Counted = ({ count, most }: Readonly<{ count: number; most: number }>) => (
  <span className="counted">
    <b>{count}</b>
    <i style={{ width: `${(100 * count) / most}%` }} />
  </span>
);

const Solved = ({ of: { solved } }: { of: RecordOfService }) => {
  const { t } = useTranslation('records');
  const words = { good: t('solvedWords.yes'), fair: t('solvedWords.partly'), bad: t('solvedWords.no') };
  return <Rating what={t('solved')} good={solved.yes} fair={solved.partly} bad={solved.no} words={words} />;
};

const Satisfied = ({ of: { satisfied } }: { of: RecordOfService }) => {
  const { t } = useTranslation('records');
  const words = { good: t('satisfiedWords.yes'), fair: t('satisfiedWords.fairly'), bad: t('satisfiedWords.no') };
  return <Rating what={t('satisfied')} good={satisfied.yes} fair={satisfied.fairly} bad={satisfied.no} words={words} />;
};
