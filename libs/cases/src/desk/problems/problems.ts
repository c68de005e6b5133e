import type { Details, ProblemText, ProblemTranslator, Words } from '@crosswalk/http';
import { instantInWords, problemOf } from '@crosswalk/http';
import type { Step } from '@crosswalk/procedures';
import { CaseRejected, type CaseRejectionCode, type RejectionDetails } from '../../case/rejections.js';
import type { CaseStage } from '../../case/state.js';
import { CaseNotFound } from '../case-not-found.js';
import { buildingProblems } from './building-problems.js';
import { claimingProblems } from './claiming-problems.js';
import { filingProblems } from './filing-problems.js';
import { overseeingProblems } from './overseeing-problems.js';
import { residentProblems } from './resident-problems.js';
import { missingInWords, stageWords, stepWords } from './words-in-problems.js';

/** Each refusal of a case with its HTTP status and its sentence. */
export const caseProblems = {
  ...filingProblems,
  ...claimingProblems,
  ...buildingProblems,
  ...overseeingProblems,
  ...residentProblems,
} as const satisfies Record<CaseRejectionCode, ProblemText>;

const FIELDS: Partial<Record<CaseRejectionCode, string>> = {
  'community-not-your-own': 'community',
  'community-missing': 'community',
  'answer-due-in-the-past': 'answerBy',
  'promise-in-the-past': 'promisedFor',
  'confirmation-missing': 'reason',
  'extension-too-long': 'days',
  'review-too-late': 'reviewOn',
  'count-does-not-add-up': 'answered',
  'quotation-names-somebody': 'quotations',
  'grounds-missing': 'grounds',
  'measures-missing': 'measures',
  'changes-missing': 'changes',
  'progress-runs-backwards': 'percent',
  'list-not-higher': 'list',
  'list-takes-no-more': 'list',
  'not-yours-to-list': 'list',
  'list-of-another-unit': 'list',
  'procedure-unknown': 'procedure',
};

/** A refusal of a case as a problem of the API. */
export const translateCaseRejection: ProblemTranslator = (error) => {
  if (error instanceof CaseNotFound) return { problem: problemOf(caseProblems, 'case-unknown') };
  if (!(error instanceof CaseRejected)) return undefined;
  const { code, details } = error;
  const { field = FIELDS[code], missing } = texts(details);
  return {
    problem: problemOf(caseProblems, code),
    details: { ...instantsInWords(details), ...inWords(texts(details)) },
    ...(field ? { field } : {}),
    ...(missing === undefined ? {} : { members: () => ({ missing: missingOf(missing) }) }),
  };
};

const texts = (details: RejectionDetails): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, detail]) => (typeof detail === 'string' ? [[name, detail]] : [])),
  );

const AN_INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const instantsInWords = (details: RejectionDetails): Details =>
  Object.fromEntries(
    Object.entries(details).map(([name, detail]) => [
      name,
      typeof detail === 'string' && AN_INSTANT.test(detail) ? instantInWords(detail) : detail,
    ]),
  );

const inWords = ({ stage, step, missing }: Readonly<Record<string, string>>): Details => ({
  ...worded('stage', stage, stageWords[stage as CaseStage]),
  ...worded('step', step, stepWords[step as Step]),
  ...(missing === undefined ? {} : { missing: missingInWords(missing) }),
});

const worded = (name: string, said: string | undefined, words: Words | undefined): Details =>
  said === undefined || !words ? {} : { [name]: words };

const missingOf = (listed: string): readonly Readonly<{ step: string; of: readonly string[] }>[] =>
  listed.split('\n').map((line) => {
    const [step = '', of = ''] = line.split('=');
    return { step, of: of === '' ? [] : of.split('|') };
  });
