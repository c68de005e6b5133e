import { useState } from 'react';
import type { Colleague } from '../../api/people.js';

/** Those who were chosen, over all pages. */
export type Chosen = Readonly<{
  people: readonly Colleague[];
  has: (person: Colleague) => boolean;
  choose: (people: readonly Colleague[]) => void;
  leave: (person: Colleague) => void;
  none: () => void;
}>;

/** Keeps who was chosen. */
export const useChosenPeople = (): Chosen => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Colleague>>(new Map());
  return {
    people: [...chosen.values()],
    has: ({ id }) => chosen.has(id),
    choose: (people) => setChosen(new Map([...chosen, ...people.map((one) => [one.id, one] as const)])),
    leave: ({ id }) => setChosen(new Map([...chosen].filter(([one]) => one !== id))),
    none: () => setChosen(new Map()),
  };
};
