import { useMemo } from 'react';
import { useAsking } from '../api/asking.js';
import { useUnits } from '../api/questions.js';
import { unitLabels } from './unit-label.js';

/** Names units so that they can be told apart, in the language of the page; one that is gone by the name it is given. */
export const useUnitLabel = (): ((unit: Readonly<{ id: string; name: string }>) => string) => {
  const { language } = useAsking();
  const { data } = useUnits();
  const labels = useMemo(() => unitLabels(data ?? [], language), [data, language]);
  return ({ id, name }) => labels.get(id) ?? name;
};
