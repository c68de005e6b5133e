import type { Person, Schemas } from '../../api/client.js';

type Level = Schemas['OpenListDto']['level'];

const LEVELS: Partial<Record<Person['role'], readonly Level[]>> = {
  'community-staff': ['community'],
  'subdistrict-staff': ['subdistrict', 'community'],
  coordinator: ['district', 'subdistrict', 'community'],
};

/** The levels of the lists that somebody may open, their own first; the API judges it again. */
export const levelsOf = (role: Person['role']): readonly Level[] => LEVELS[role] ?? [];

/** Who a list can let add cases besides the coordinator. */
export const ADDERS = ['community-staff', 'subdistrict-staff'] as const;
