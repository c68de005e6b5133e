import { useTranslation } from 'react-i18next';
import type { OrganisationSheetTaken } from '../../api/organisation.js';
import { PlainTable } from '../../components/plain-table.js';

type Props = Readonly<{ file: string; taken: OrganisationSheetTaken }>;

/** What became of a sheet: what was new, and each row that was not taken, with the reason. */
export const OrganisationReport = ({ file, taken }: Props) => {
  const { t } = useTranslation('organisationSheet');
  const { rows, changed, already, refused } = taken;
  const counts = { changed, already, refusedRows: refused.length };
  return (
    <section className="sheet-report" aria-label={t('report')} aria-live="polite">
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
      {refused.length === 0 ? (
        <p>{t(changed === 0 ? 'nothingNew' : 'allTaken')}</p>
      ) : (
        <>
          <p>{t('othersTaken')}</p>
          <Refused rows={refused} />
        </>
      )}
    </section>
  );
};

const Refused = ({ rows }: { rows: OrganisationSheetTaken['refused'] }) => {
  const { t } = useTranslation('organisationSheet');
  return (
    <PlainTable caption={t('refusedRows')} columns={[t('row'), t('column'), t('why')]}>
      {rows.map(({ sheet = '', row, column = '', heading, detail }) => (
        <tr key={`${sheet}${row}${column}${detail}`}>
          <td>
            {row}
            {sheet && <span className="beneath">{sheet}</span>}
          </td>
          <td>
            {column}
            {heading && <span className="beneath">{heading}</span>}
          </td>
          <td>{detail}</td>
        </tr>
      ))}
    </PlainTable>
  );
};
