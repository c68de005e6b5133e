import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewToken } from '../../api/tokens.js';
import { Choose, useUnitsToChoose } from '../../components/choosing.js';
import { PLACES_OF_ROLES, POST_ROLES } from '../../components/post-roles.js';

const ROLES: readonly NewToken['role'][] = ['machine', ...POST_ROLES];

/** What the machine acts as: a role, and the unit it acts for. */
export const ActsAs = () => {
  const { t } = useTranslation('tokens');
  const { t: roles } = useTranslation('roles');
  const role = Form.useWatch<NewToken['role'] | undefined>('role') ?? 'machine';
  const units = useUnitsToChoose(role === 'machine' ? [] : PLACES_OF_ROLES[role]);
  return (
    <>
      <Choose name="role" label={t('role')} options={ROLES.map((value) => ({ value, label: roles(value) }))} required />
      {role !== 'machine' && <Choose key={role} name="unit" label={t('unit')} options={units} required />}
    </>
  );
};
