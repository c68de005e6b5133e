import { caseDecider, caseIdOf, caseStream } from '@crosswalk/cases';
import { WrongExpectedRevision, type EventStore, type NewEvent } from '@crosswalk/event-sourcing';
import type { ResidentId } from '@crosswalk/residents';
import type { Remark } from '../row/remarks.js';
import { decideSteps, requireTakeable } from '../steps/decide-steps.js';
import { commandIdOfStep, importerOf, stepMetadata } from '../steps/provenance.js';
import { asRefusal } from './as-refusal.js';
import { carryOn } from './carry-on.js';
import { provenanceOf, requestsOf, type RowToTake, type Taken, type TakingContext } from './taking.js';

/** Why a row would be refused if its case were new; undefined when it would be taken. Touches nothing. */
export const refusedAfresh = (context: TakingContext, row: RowToTake): Remark | undefined => {
  try {
    requireTakeable(requestsOf(context, row));
    return undefined;
  } catch (error) {
    return asRefusal(error, row);
  }
};

/** Brings a row into the log, through the decisions that people's commands ask. Safe to repeat. */
export const takeCase = async (context: TakingContext, row: RowToTake): Promise<Taken | Remark> => {
  const { store, numbers, units, origin, lookFirst } = context;
  const { imported, line } = row;
  const stream = caseStream(caseIdOf(commandIdOfStep(origin.profile, imported.key, 'filed')));
  await units.establish(imported, line);
  try {
    const history = lookFirst ? await store.readStream(stream) : [];
    if (history.length > 0) return await carryOn(context, stream, row, history);
    const resident = await keepResident(context, row);
    const number = await numbers.next(imported.filed.year);
    const requests = requestsOf(context, row, { number, ...(resident === undefined ? {} : { resident }) });
    const state = caseDecider.initialState;
    const events = decideSteps(stream, requests, { ...provenanceOf(context, row), state });
    if (await appendNew(store, stream, events)) return { as: 'new', events: events.length };
    return await carryOn(context, stream, row, await store.readStream(stream));
  } catch (error) {
    return asRefusal(error, row);
  }
};

/** Seals what the row tells of a resident; the same one, however often the row is taken up. */
const keepResident = async (
  { residents, origin, units }: TakingContext,
  { imported, line }: RowToTake,
): Promise<ResidentId | undefined> => {
  const { key, resident, filed } = imported;
  if (!resident) return undefined;
  const toldIn = units.of(imported).community.id;
  const metadata = stepMetadata(origin, { key, line }, { step: 'resident', at: filed.at });
  return residents.keep(resident, { metadata }, { by: importerOf(origin.profile), at: filed.at, toldIn });
};

/** Appends to a stream that should be new; false when the stream was there already. */
const appendNew = async (store: EventStore, stream: string, events: readonly NewEvent[]): Promise<boolean> => {
  try {
    return !(await store.append(stream, events, 'no-stream')).repeated;
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return false;
    throw error;
  }
};
