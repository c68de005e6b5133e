import { useAsking } from '../../api/asking.js';
import { useListNames } from '../../api/lists.js';
import { useProcedures } from '../../api/questions.js';

/** The procedures, to choose from. */
export const useProcedureChoices = () => {
  const { language } = useAsking();
  const procedures = useProcedures().data ?? [];
  return procedures.map(({ name, title }) => ({ value: name, label: title[language] }));
};

/** The newest breakdown lists, to choose from. */
export const useListChoices = () => (useListNames().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
