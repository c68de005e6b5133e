import type { CaseFile } from '../../api/client.js';

/** A resident on a case: whoever told it, or somebody with the same trouble. */
export type OnFile = Readonly<{ id: string; erased: boolean; of: 'concern' | 'too' }>;

/** What somebody may do about the residents of a case: whom they may see, and whom erase. */
export type May = Readonly<{ see: readonly string[]; erase: readonly string[]; readLooks: boolean }>;

/** Every resident on a case. */
export const residentsOf = ({ resident, affectedResidents }: CaseFile): readonly OnFile[] => [
  ...(resident ? [{ ...resident, of: 'concern' as const }] : []),
  ...affectedResidents.map((one) => ({ ...one, of: 'too' as const })),
];
