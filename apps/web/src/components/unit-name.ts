import { useAsking, type Language } from '../api/asking.js';

type NamedUnit = Readonly<{ name: string; now?: { name: string } }>;

/** What a unit was called, and what it is called today where that has changed. */
export const unitName = ({ name, now }: NamedUnit, language: Language): string => {
  if (!now || now.name === name) return name;
  return language === 'zh' ? `${name}（今：${now.name}）` : `${name} (now ${now.name})`;
};

/** What a unit is today, to be compared with somebody's own. */
export const unitToday = ({ id, now }: Readonly<{ id: string; now?: { id: string } }>): string => now?.id ?? id;

/** Names units so, in the language of the page. */
export const useUnitName = (): ((unit: NamedUnit) => string) => {
  const { language } = useAsking();
  return (unit) => unitName(unit, language);
};
