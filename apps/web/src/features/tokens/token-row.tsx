import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Token } from '../../api/tokens.js';
import { Moment } from '../../components/moment.js';
import { useInARow } from '../../components/next-step.js';
import { useUnitLabel } from '../../components/unit-labels.js';
import { useNow } from '../../components/use-now.js';

type Props = Readonly<{ token: Token; Actions: ComponentType<{ token: Token }> }>;

/** One token; one that can no longer be used says why. */
export const TokenRow = ({ token, Actions }: Props) => {
  const { t } = useTranslation('tokens');
  const { t: roles } = useTranslation('roles');
  const inARow = useInARow();
  const unitLabel = useUnitLabel();
  const { name, role, unit, scopes, lastUsedAt, revokedAt } = token;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {roles(role)}
        {unit !== undefined && <span className="beneath">{unitLabel({ id: unit, name: '' })}</span>}
      </td>
      <td>{inARow(scopes.map((scope) => t(`scope.${scope}`)))}</td>
      <td>
        <Ends token={token} />
      </td>
      <td>{lastUsedAt === undefined ? <span className="quiet">{t('never')}</span> : <Moment at={lastUsedAt} />}</td>
      <td>{revokedAt === undefined && <Actions token={token} />}</td>
    </tr>
  );
};

const Ends = ({ token: { expiresAt, revokedAt } }: { token: Token }) => {
  const { t } = useTranslation('tokens');
  const isOver = Date.parse(expiresAt) < useNow().getTime();
  if (revokedAt !== undefined) {
    return (
      <>
        {t('isRevoked')} <Moment at={revokedAt} />
      </>
    );
  }
  return (
    <>
      <Moment at={expiresAt} />
      {isOver && <span className="late">{t('isOver')}</span>}
    </>
  );
};
