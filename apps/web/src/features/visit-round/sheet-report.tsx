import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SheetTaken } from '../../api/visits.js';
import { PlainTable } from '../../components/plain-table.js';

type Props = Readonly<{ file: string; taken: SheetTaken }>;

/** What became of a sheet: what was taken, and each row that was not, with the reason. */
export const SheetReport = ({ file, taken }: Props) => {
  const { t } = useTranslation('visitRound');
  const { rows, households, requests, already, notYet, refused } = taken;
  const counts = { households, requests: requests.length, already, notYet, refusedRows: refused.length };
  return (
    <section className="sheet-report" aria-label={t('report')}>
      <h3>{t('report')}</h3>
      <p className="quiet">{t('reportSum', { file, rows })}</p>
      <dl className="figures">
        {(Object.keys(counts) as (keyof typeof counts)[]).map((count) => (
          <div key={count} className={count === 'refusedRows' && counts[count] > 0 ? 'bad' : undefined}>
            <dt>{t(count)}</dt>
            <dd>{counts[count]}</dd>
          </div>
        ))}
      </dl>
      {requests.length > 0 && (
        <p>
          {requests.map(({ id, number }) => (
            <Link key={id} to="/cases/$id" params={{ id }} className="new-case">
              {number}
            </Link>
          ))}
        </p>
      )}
      {refused.length === 0 ? <p>{t('allTaken')}</p> : <Refused rows={refused} />}
    </section>
  );
};

const Refused = ({ rows }: { rows: SheetTaken['refused'] }) => {
  const { t } = useTranslation('visitRound');
  return (
    <PlainTable caption={t('refusedRows')} columns={[t('row'), t('cell'), t('value'), t('why')]}>
      {rows.map(({ row, column = '', heading, value, detail }) => (
        <tr key={`${row}${column}${detail}`}>
          <td>{row}</td>
          <td>
            {column}
            {heading && <span className="beneath">{heading}</span>}
          </td>
          <td>{value}</td>
          <td>{detail}</td>
        </tr>
      ))}
    </PlainTable>
  );
};
