import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { Choose, useUnitsToChoose } from './choosing.js';
import { DayInput } from './fields.js';
import type { FieldPath } from './field-errors.js';
import { PLACES_OF_ROLES, POST_ROLES } from './post-roles.js';

type Role = Schemas['GivePostDto']['role'];

const AT_THE_TOP: FieldPath = [];

/** What somebody is, at which unit, and from when to when. `within`: where the post stands in the form. */
export const PostFields = ({ within = AT_THE_TOP }: { within?: FieldPath }) => {
  const { t } = useTranslation('staff');
  const { t: roles } = useTranslation('roles');
  const form = Form.useFormInstance();
  const role = Form.useWatch<Role | undefined>([...within, 'role'], form);
  const units = useUnitsToChoose(role === undefined ? [] : PLACES_OF_ROLES[role]);
  return (
    <>
      <Choose
        name={[...within, 'role']}
        label={t('role')}
        options={POST_ROLES.map((value) => ({ value, label: roles(value) }))}
        required
      />
      <Choose
        key={role}
        name={[...within, 'unit']}
        label={t('unit')}
        options={units}
        required
        disabled={role === undefined}
        hint={t('roleFirst')}
      />
      <div className="pair">
        <DayInput name={[...within, 'from']} label={t('from')} />
        <DayInput name={[...within, 'to']} label={t('to')} />
      </div>
      <p className="says">{t('periodSays')}</p>
    </>
  );
};
