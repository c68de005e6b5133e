import type { TFunction } from 'i18next';
import type { CaseFile } from '../../api/client.js';

/** A resident on a case: whoever told it, or somebody with the same trouble; `number` tells several of these apart. */
export type OnFile = Readonly<{ id: string; erased: boolean; of: 'concern' | 'too'; number?: number }>;

/** What somebody may do about the residents of a case: whom they may see, erase and correct, and whether add one. */
export type May = Readonly<{
  see: readonly string[];
  erase: readonly string[];
  correct: readonly string[];
  tell: boolean;
  readLooks: boolean;
}>;

/** Every resident on a case. */
export const residentsOf = ({ resident, affectedResidents }: CaseFile): readonly OnFile[] => [
  ...(resident ? [{ ...resident, of: 'concern' as const }] : []),
  ...affectedResidents.map((one, place) => ({
    ...one,
    of: 'too' as const,
    ...(affectedResidents.length > 1 ? { number: place + 1 } : {}),
  })),
];

/** What a resident is called who must not be named. */
export const calledBy = (t: TFunction<'resident'>, { of, number }: OnFile): string =>
  number === undefined ? t(`of.${of}`) : `${t(`of.${of}`)} ${number}`;
