import { useTranslation } from 'react-i18next';
import { usePerson } from '../../api/questions.js';
import { useUnitOptions } from '../../components/choosing.js';

const WORKS = ['department-staff', 'department-head', 'organisation-member'];
const LOOKS = ['coordinator', 'leadership', 'auditor'];

/** Whether this person has a board, and whose they may look at; `own` cannot be chosen. */
export const useBoardUnits = () => {
  const { t } = useTranslation('board');
  const person = usePerson();
  const departments = useUnitOptions('department');
  const organisations = useUnitOptions('organisation');
  const teams = useUnitOptions('team');
  const choices = [
    { label: t('kinds.department'), options: [...departments] },
    { label: t('kinds.organisation'), options: [...organisations] },
    { label: t('kinds.team'), options: [...teams] },
  ].filter(({ options }) => options.length > 0);
  const looks = person !== undefined && LOOKS.includes(person.role);
  return {
    may: person === undefined || looks || WORKS.includes(person.role),
    choices: looks ? choices : [],
    first: looks ? departments[0]?.value : person?.unit?.id,
  };
};
