import type { CaseFile } from '../api/client.js';
import { usePerson, useUnits } from '../api/questions.js';
import { useProcedure } from '../components/procedure-words.js';
import { useToday } from '../components/use-now.js';
import type { Situation } from './steps-open-to.situation.js';

/** Who looks at a case, under which rules and on which day; undefined while it is not known who. */
export const useSituation = (file: CaseFile): Situation | undefined => {
  const person = usePerson();
  const units = useUnits().data;
  const newest = useProcedure(file.procedure.name);
  const today = useToday();
  if (!person) return undefined;
  const { id, role, unit } = person;
  const kind = units?.find((known) => known.id === unit?.id)?.kind;
  const asker = { id, role, ...(unit ? { unit: unit.id } : {}), ...(kind ? { kind } : {}) };
  // The rules of an older version are the API's to know.
  const rules = newest?.version === file.procedure.version ? { rules: newest } : {};
  return { asker, file, today, ...rules };
};
