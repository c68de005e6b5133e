import type { Schemas } from '../../api/client.js';
import { useProcedures } from '../../api/questions.js';

/** The procedures whose orders go to those who offer what is asked for. */
export const useOfferable = (): readonly Schemas['ProcedureInFullDto'][] =>
  (useProcedures().data ?? []).filter(({ claim }) => claim.offered);
