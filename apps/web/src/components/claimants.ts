import type { CaseFile } from '../api/client.js';
import { usePerson, useUnits } from '../api/questions.js';
import { useUnitsToChoose } from './choosing.js';
import { useProcedure } from './procedure-words.js';

/** The units that a procedure lets claim, to choose from. */
export const useClaimantOptions = (procedure: string): readonly Readonly<{ value: string; label: string }>[] => {
  const { lead, support } = useProcedure(procedure)?.claim ?? { lead: ['department'], support: [] };
  return useUnitsToChoose([...lead, ...support]);
};

/** The roles in which a case can still be claimed, the lead first while there is none. */
export const useOpenRoles = ({ claims, procedure }: CaseFile): readonly ('lead' | 'support')[] => {
  const { lead, support } = useProcedure(procedure.name)?.claim ?? { lead: ['department'], support: ['department'] };
  const unit = usePerson()?.unit?.id;
  const kind = useUnits().data?.find(({ id }) => id === unit)?.kind;
  const may = (kinds: readonly string[]) => kind === undefined || kinds.includes(kind) || kind === 'district';
  const led = claims.some(({ role, endedAt }) => role === 'lead' && endedAt === undefined);
  return [
    ...(!led && may(lead) ? (['lead'] as const) : []),
    ...(support.length > 0 && may(support) ? (['support'] as const) : []),
  ];
};
