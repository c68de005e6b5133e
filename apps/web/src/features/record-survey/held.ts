import type { Schemas } from '../../api/client.js';
import { instantOf } from '../../components/instants.js';

/** One unit on site, as the form has it. */
type Row = Readonly<{ department?: string; people?: string; finding?: string; disagreement?: string }>;

export type Filled = Readonly<{
  heldAt?: string;
  present?: readonly Row[];
  measurements?: Schemas['MeasurementDto'][];
  photos?: string[];
}>;

/** What took place, as the API wants to be told: one row of the form is told apart by what it says. */
export const heldFrom = ({
  heldAt,
  present = [],
  measurements = [],
  photos = [],
}: Filled): Schemas['SurveyHeldDto'] => ({
  heldAt: instantOf(heldAt) ?? '',
  present: present.map(({ department = '', people }) => ({ department, people: namesIn(people) })),
  findings: present.flatMap(({ department = '', finding }) => (finding ? [{ department, finding }] : [])),
  disagreements: present.flatMap(({ department = '', disagreement }) =>
    disagreement ? [{ department, about: disagreement }] : [],
  ),
  measurements,
  photos,
});

const namesIn = (people = ''): string[] =>
  people
    .split(/[、,，;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
