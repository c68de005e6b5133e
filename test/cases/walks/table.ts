import { shippedProcedures } from '@crosswalk/procedures';
import { CaseRejected, type CaseRejectionCode } from '../../../libs/cases/src/case/rejections.js';
import { STAGES } from '../../../libs/cases/src/case/standing-shape.projection.js';
import type { Case } from '../../../libs/cases/src/case/state.js';
import { caseProblems } from '../../../libs/cases/src/desk/problems/problems.js';
import { stageWords } from '../../../libs/cases/src/desk/problems/words-in-problems.js';
import { allRequests } from '../requests/all.js';
import type { Choosing } from '../requests/request.js';
import { walk } from './walk.js';

/** Where a case can be when it is asked: its stage, or suspended in whatever stage. */
const STATES = ['unfiled', ...STAGES, 'suspended'] as const;
type State = (typeof STATES)[number];

const stateOf = (state: Case): State =>
  state.stage !== 'unfiled' && state.suspended !== undefined ? 'suspended' : state.stage;

const WALKS = 240;
const STEPS = 60;

/** The most well-meant of everything, at the hour the case came to where it is. */
export const wellMeant = (id: string, state: Case): Choosing => {
  const at = state.stage === 'unfiled' ? '2026-03-02T01:00:00.000Z' : state.since;
  return { one: ([first]) => first, at: at as never, today: at.slice(0, 10) as never, id };
};

/** What well-meant requests came to: `allowed`, or why not. */
type Cell = Map<'allowed' | 'nothing-new' | CaseRejectionCode, number>;

/** Walks cases through all shipped procedures, and asks in every state they come to each kind of request. */
export const outcomesByState = (): ReadonlyMap<string, ReadonlyMap<State, Cell>> => {
  const rows = new Map(Object.keys(allRequests).map((request) => [request, new Map<State, Cell>()]));
  const procedures = shippedProcedures();
  for (let seed = 0; seed < WALKS; seed += 1) {
    const rules = procedures[seed % procedures.length];
    if (!rules) throw new Error('No procedure is shipped');
    let place = 0;
    let asked: Case | undefined;
    for (const { before } of walk({ seed, steps: STEPS, rules, hostile: 0 })) {
      if (before === asked) continue; // what was refused left it as it was
      asked = before;
      place += 1;
      // Every state of the first walks, and one in two of the others: the rare ones are met often enough.
      if (seed > 40 && place % 2 > 0) continue;
      for (const [request, asking] of Object.entries(allRequests)) {
        const outcome = outcomeOf(() => asking(before, wellMeant(`t-${place}`, before), rules));
        note(rows.get(request), stateOf(before), outcome);
      }
    }
  }
  return rows;
};

const outcomeOf = (ask: () => readonly unknown[]): 'allowed' | 'nothing-new' | CaseRejectionCode => {
  try {
    return ask().length > 0 ? 'allowed' : 'nothing-new';
  } catch (error) {
    if (error instanceof CaseRejected) return error.code;
    throw error;
  }
};

const note = (
  row: Map<State, Cell> | undefined,
  state: State,
  outcome: 'allowed' | 'nothing-new' | CaseRejectionCode,
) => {
  const cell = row?.get(state) ?? new Map();
  cell.set(outcome, (cell.get(outcome) ?? 0) + 1);
  row?.set(state, cell);
};

const stateName = (state: State): string =>
  state === 'unfiled'
    ? '未点题 unfiled'
    : state === 'suspended'
      ? '挂账 suspended'
      : `${stageWords[state].zh} ${state}`;

/** The document: a table of every state and request, and the sentence of every refusal in it. */
export const statesAndCommands = (): string => {
  const rows = outcomesByState();
  const codes = new Set<CaseRejectionCode>();
  const lines = [...rows].map(([request, cells]) => {
    const told = STATES.map((state) => cellText(state, cells.get(state), codes));
    return `| \`${request}\` | ${told.join(' | ')} |`;
  });
  const sentences = [...codes]
    .toSorted()
    .map(
      (code) => `| \`${code}\` | ${caseProblems[code].status} | ${caseProblems[code].zh} | ${caseProblems[code].en} |`,
    );
  return [
    HEAD,
    `| request | ${STATES.map(stateName).join(' | ')} |`,
    `|---|${STATES.map(() => '---').join('|')}|`,
    ...lines,
    '',
    '## The sentences',
    '',
    '| code | status | 中文 | English |',
    '|---|---|---|---|',
    ...sentences,
    '',
  ].join('\n');
};

const cellText = (state: State, cell: Cell | undefined, codes: Set<CaseRejectionCode>): string => {
  if (!cell) throw new Error(`No walk came to ${state}: a cell would be decided by accident`);
  const allowed = cell.has('allowed') ? ['✓'] : [];
  const silent = cell.has('nothing-new') && allowed.length === 0 ? ['·'] : [];
  const refused = [...cell.keys()].filter(
    (key): key is CaseRejectionCode => key !== 'allowed' && key !== 'nothing-new',
  );
  for (const code of refused) codes.add(code);
  return [...allowed, ...silent, ...refused.toSorted().map((code) => `\`${code}\``)].join('<br>');
};

const HEAD = `# Every state and every request

What a well-meant request comes to, by where the case is: **✓** it is recorded, **·** there is nothing new to say, or
the code of the refusal. A cell with both depends on more than the state: on the procedure, or on what was done before.
Well-meant: by the right unit, about something that is there, for a day to come. Suspended is told apart whatever the
stage below it.

Made from the code by \`npm run docs:states\`: cases are walked through all shipped procedures, and every kind of
request is asked in every state they come to. A test keeps this page true; nobody edits it.
`;
