import { writeCursor } from '@crosswalk/http';
import { unitIdOf } from '@crosswalk/organisation';
import { placeToCursor } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.sorts.js';
import type { ReaderName } from '../harness/service.js';
import type { Question } from './questions.js';

export type AskedOverHttp = Readonly<{ reader: ReaderName; path: string }>;

const READER_OF: Readonly<Record<string, ReaderName>> = {
  [unitIdOf('community', '望江社区')]: 'chen-meilin',
  [unitIdOf('subdistrict', '望江街道')]: 'zhou-ting',
  [unitIdOf('department', '交警大队')]: 'xu-qiang',
};

/** The questions that somebody of the demonstration could ask, as requests. */
export const pathsOf = (questions: readonly Question[]): readonly AskedOverHttp[] =>
  questions.flatMap(({ asked }) => {
    const { filters, reading, typed, sort, limit, from } = asked;
    const reader = reading.of === 'all' ? 'he-min' : reading.of === 'unit' ? READER_OF[reading.unit] : undefined;
    if (reader === undefined) return [];
    const query = new URLSearchParams({ limit: String(limit), sort: `${sort.descending ? '-' : ''}${sort.by}` });
    for (const [name, value] of Object.entries(filters)) if (typeof value === 'string') query.set(name, value);
    if (typed !== undefined) query.set('q', typed);
    if (from) query.set('after', writeCursor(placeToCursor(sort, from.place)));
    return [{ reader, path: `/api/breakdown-list?${query.toString()}` }];
  });
