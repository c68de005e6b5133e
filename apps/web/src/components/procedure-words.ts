import { useTranslation } from 'react-i18next';
import type { Schemas, Stage } from '../api/client.js';
import { useAsking } from '../api/asking.js';
import { useProcedures } from '../api/questions.js';

type Procedure = Schemas['ProcedureInFullDto'];

/** The newest version of a procedure; undefined while it is read, and when it is not used any more. */
export const useProcedure = (name: string): Procedure | undefined =>
  useProcedures().data?.find((procedure) => procedure.name === name);

/** A procedure's own word for a stage or a step, where it has one. */
export const useOwnWord = (name: string): ((of: string) => string | undefined) => {
  const { language } = useAsking();
  const words = useProcedure(name)?.words;
  return (of) => words?.find((word) => word.of === of)?.[language];
};

/** What a stage is called under a procedure. */
export const useStageName = (name: string): ((stage: Stage) => string) => {
  const { t } = useTranslation('case');
  const own = useOwnWord(name);
  return (stage) => capital(own(stage) ?? t(`stages.${stage}`));
};

/** Begins with a capital letter, where the script has any. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
