export const SORTS = ['-filed', 'filed', '-changed', 'promised', '-affected'] as const;
export type Sort = (typeof SORTS)[number];

export const STAGES = [
  'filed',
  'returned',
  'listed',
  'claimed',
  'in-study',
  'planned',
  'in-works',
  'resolved',
  'closed',
  'declined',
  'withdrawn',
  'merged',
] as const;

/** What the address of the breakdown list says: filters, order, page. */
export type ListSearch = Readonly<{
  q?: string;
  subdistrict?: string;
  community?: string;
  department?: string;
  category?: string;
  procedure?: string;
  list?: string;
  stage?: (typeof STAGES)[number];
  sort?: Sort;
  after?: string;
  before?: string;
}>;

const FILTERS = ['subdistrict', 'community', 'department', 'category', 'procedure', 'list'] as const;
const texts = ['q', ...FILTERS, 'after', 'before'] as const;

/** Reads an address that anybody may have typed: what it can't mean is left out. */
export const readListSearch = (address: Readonly<Record<string, unknown>>): ListSearch => {
  const told = texts.map((field) => [field, text(address[field])] as const);
  const { after, before, ...rest } = Object.fromEntries(told.filter(([, value]) => value !== undefined));
  const stage = STAGES.find((known) => known === address['stage']);
  const sort = SORTS.find((known) => known === address['sort']);
  const page = after ? { after } : before ? { before } : {};
  return { ...rest, ...(stage ? { stage } : {}), ...(sort ? { sort } : {}), ...page };
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A change of filters or order; undefined takes one away. */
export type ListChange = { readonly [Field in keyof ListSearch]?: ListSearch[Field] | undefined };

/** The same list after a change of its filters or order, from its first page. */
export const changed = (search: ListSearch, change: ListChange): ListSearch =>
  readListSearch({ ...search, after: undefined, before: undefined, ...change });

/** How many filters narrow the list, the search words aside. */
export const filtersSet = (search: ListSearch): number =>
  [...FILTERS, 'stage' as const].filter((filter) => search[filter] !== undefined).length;
