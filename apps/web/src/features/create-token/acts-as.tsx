import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Choose, useUnitsToChoose } from '../../components/choosing.js';
import { PLACES_OF_ROLES, POST_ROLES } from '../../components/post-roles.js';

/** What the machine acts as: a role, and the unit it acts for. */
export const ActsAs = () => {
  const { t } = useTranslation('tokens');
  const { t: roles } = useTranslation('roles');
  const role = Form.useWatch<(typeof POST_ROLES)[number] | undefined>('role');
  const units = useUnitsToChoose(role === undefined ? [] : PLACES_OF_ROLES[role]);
  return (
    <>
      <Choose
        name="role"
        label={t('role')}
        options={POST_ROLES.map((value) => ({ value, label: roles(value) }))}
        required
      />
      {role !== undefined && <Choose key={role} name="unit" label={t('unit')} options={units} required />}
    </>
  );
};
