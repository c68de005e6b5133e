import type { Schemas } from '../../api/client.js';
import type { ToldSoFar } from '../../api/duplicates.js';

/** What a filing holds while it is being written. */
export type Filled = Readonly<{
  title?: string;
  description?: string;
  category?: string;
  community?: string;
  place?: Readonly<{ address?: string; point?: Schemas['PointDto'] }>;
}>;

const ENOUGH = 2;
const LONGEST = { title: 100, description: 500, address: 300 };

/** What can be compared with other cases; undefined while the title says too little. */
export const toldSoFar = ({ title = '', description, category, community, place }: Filled): ToldSoFar | undefined => {
  const said = title.trim();
  if (said.length < ENOUGH) return undefined;
  const { address, point } = place ?? {};
  return {
    title: said.slice(0, LONGEST.title),
    ...some('description', description?.trim().slice(0, LONGEST.description)),
    ...some('address', address?.trim().slice(0, LONGEST.address)),
    ...some('category', category),
    ...some('community', community),
    ...point,
  };
};

const some = <Field extends string>(field: Field, value: string | undefined): { [Named in Field]?: string } =>
  value ? ({ [field]: value } as { [Named in Field]: string }) : {};
