import { translateListRejection } from '@crosswalk/breakdown-lists';
import { translateOfferRejection } from '@crosswalk/catalogue';
import type { ProblemTranslator } from '@crosswalk/http';
import { translateCaseRejection } from '../desk/problems/problems.js';

// The rooms whose commands are sent.
const translators: readonly ProblemTranslator[] = [
  translateCaseRejection,
  translateListRejection,
  translateOfferRejection,
];

/** The code of a refusal that a person would be told of too; undefined for anything that went wrong. */
export const refusalOf = (error: unknown): string | undefined =>
  translators.map((translate) => translate(error)?.problem.code).find((code) => code !== undefined);
