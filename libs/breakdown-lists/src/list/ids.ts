import { derivedId } from '@crosswalk/event-sourcing';

export type ListId = string & { readonly __brand: 'ListId' };

export const LIST_STREAMS = 'list-';

export const listStream = (id: ListId): string => `${LIST_STREAMS}${id}`;

export const listIdOfStream = (stream: string): ListId => stream.slice(LIST_STREAMS.length) as ListId;

type Named = Readonly<{ unit: string; level: string; name: string; from: string; to?: string | undefined }>;

/** A list's id comes from what it was first called, by whom and for when: two people who open the same list open one. */
export const listIdOf = ({ unit, level, name, from, to = '' }: Named): ListId =>
  derivedId('list', [unit, level, name, from, to].join('\n')) as ListId;

/** The checkpoint of the process that tells each list which cases their own history has put on it or taken off. */
export const LIST_MIRROR = 'mirror-list_v1';
