import type { components } from './schema.js';

export type Problem = components['schemas']['ProblemDto'];

/** What somebody else did since the page was read. */
export type Change = Readonly<{ who: string; what: string; at: string }>;

/** The API refused a request and said why. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly problem: Problem,
    /** Seconds after which the API will listen again; absent when it does not say. */
    readonly retryAfter?: number,
  ) {
    super(problem.detail);
  }

  /** True when somebody else changed the case first. */
  get isStale(): boolean {
    return this.problem.code === 'revision-stale';
  }

  get changes(): readonly Change[] {
    return 'changes' in this.problem && Array.isArray(this.problem.changes)
      ? this.problem.changes.flatMap(readChange)
      : [];
  }
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** What the API answered. @throws Refused when it refused */
export const answered = <T>({ data, error, response }: Answer<T>): T => {
  if (error !== undefined || data === undefined) throw new Refused(readProblem(error, response), secondsIn(response));
  return data;
};

/** That the API did what it was asked to, with nothing to tell. @throws Refused when it refused */
export const succeeded = ({ error, response }: Answer<unknown>): void => {
  if (!response.ok) throw new Refused(readProblem(error, response), secondsIn(response));
};

const secondsIn = ({ headers }: Response): number | undefined => {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['code'] === 'string' && typeof value['detail'] === 'string';

/** A proxy on the way may answer with something else than a problem of ours. */
const readProblem = (error: unknown, { status, statusText, url }: Response): Problem =>
  isProblem(error)
    ? error
    : {
        type: 'about:blank',
        title: statusText,
        status,
        detail: `${status} ${statusText}`,
        code: 'no-answer',
        instance: url,
        traceId: '',
      };

const readChange = (value: unknown): readonly Change[] => {
  if (!isRecord(value) || !isRecord(value['by'])) return [];
  const { what, at, by } = value;
  return typeof what === 'string' && typeof at === 'string' ? [{ who: String(by['name']), what, at }] : [];
};
