import { QueryBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { ResidentLooksQuery, type CaseId } from '@crosswalk/cases';
import { DEMONSTRATION, STORY, type Step } from '@crosswalk/demonstration';
import { commandIdOf } from '@crosswalk/event-sourcing';
import { translateEdge, type Asked } from '@crosswalk/http';
import { translators } from '../start/translators.js';
import { Routes } from './routes.js';

/** A step of the story that the rules refuse: the story and the decisions do not fit. */
export type Refusal = Readonly<{ step: string; status: number; code: string }>;

/**
 * Carries out the use case of a step as that person, at that time.
 * @returns why it was refused, when it was
 * @throws any other error
 */
export const stepsOn = (app: INestApplicationContext): ((step: Step) => Promise<Refusal | undefined>) => {
  const [routes, queries] = [new Routes(app), app.get(QueryBus, { strict: false })];
  return async (step) => {
    const { key, path, body, file } = step;
    try {
      if (await isLookOnRecord(queries, step)) return undefined;
      await routes.carryOut(path, { body, asked: askedIn(step), ...(file ? { upload: file } : {}) });
      return undefined;
    } catch (error) {
      const problem = problemIn(error);
      if (!problem || problem.status >= 500) throw error;
      return { step: `${path} of ${key}`, status: problem.status, code: problem.code };
    }
  };
};

const askedIn = ({ key, by, at }: Step): Asked => {
  const commandId = commandIdOf(by.id, key);
  const metadata = {
    commandId,
    correlationId: STORY,
    causationId: commandId,
    actorId: by.id,
    actorRole: by.role,
    ...(by.unit ? { actorUnit: by.unit.id } : {}),
    source: DEMONSTRATION,
    sourceRecordedAt: at,
  };
  return { actor: by, at, request: { metadata, asker: by } };
};

const problemIn = (error: unknown) => {
  for (const translate of [...translators, translateEdge]) {
    const translated = translate(error);
    if (translated) return translated.problem;
  }
  return undefined;
};

/** Each access is recorded anew with any key, so a seeding that resumes has to see whether it is on record. */
const isLookOnRecord = async (queries: QueryBus, { path, by, at }: Step): Promise<boolean> => {
  const id = /^cases\/([^/]+)\/looks$/.exec(path)?.[1];
  if (id === undefined) return false;
  const looks = await queries.execute(new ResidentLooksQuery(id as CaseId, by));
  return looks.some((look) => look.at === at);
};
