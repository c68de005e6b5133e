import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { Look } from '../../api/looks.js';
import { Moment } from '../../components/moment.js';
import { inARow } from '../../components/next-step.js';
import { PlainTable } from '../../components/plain-table.js';
import { useUnitName } from '../../components/unit-name.js';

type Props = Readonly<{
  looks: readonly Look[];
  since: string | undefined;
  busy: boolean;
  onPerson: (person: Look['by']) => void;
}>;

/** Looks one below the other; what came after the last visit is marked. */
export const LookTable = ({ looks, since, busy, onPerson }: Props) => {
  const { t } = useTranslation('looks');
  const columns = (['when', 'who', 'unit', 'case', 'resident', 'reason'] as const).map((column) => t(column));
  return (
    <PlainTable caption={t('heading')} columns={columns} busy={busy}>
      {looks.map((look) => (
        <Row key={`${look.resident} ${look.at} ${look.by.id}`} look={look} since={since} onPerson={onPerson} />
      ))}
    </PlainTable>
  );
};

type RowProps = Readonly<{ look: Look }> & Pick<Props, 'since' | 'onPerson'>;

const Row = ({ look: { at, by, role, unit, case: on, resident, fields, reason }, since, onPerson }: RowProps) => {
  const { t } = useTranslation('looks');
  const { t: roles } = useTranslation('roles');
  const { language } = useAsking();
  const unitName = useUnitName();
  const shown = fields.map((field) => t(`fields.${field}`));
  return (
    <tr>
      <th scope="row">
        <Moment at={at} />
        {since !== undefined && at > since && <span className="new-look">{t('new')}</span>}
      </th>
      <td>
        <Button type="link" aria-label={t('only', { name: by.name })} onClick={() => onPerson(by)}>
          {by.name}
        </Button>
        <span className="beneath">{roles(role)}</span>
      </td>
      <td>{unit ? unitName(unit) : '—'}</td>
      <td>
        {on ? (
          <Link to="/cases/$id" params={{ id: on.id }}>
            <span className="number">{on.number}</span> {on.title}
          </Link>
        ) : (
          '—'
        )}
      </td>
      <td>
        <code title={resident}>{resident.slice(0, 8)}</code>
        <span className="beneath">{inARow(shown, language)}</span>
      </td>
      <td className={reason === undefined ? 'quiet' : undefined}>{reason ?? t('noReason')}</td>
    </tr>
  );
};
