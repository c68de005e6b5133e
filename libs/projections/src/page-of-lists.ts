import type { Position } from '@crosswalk/event-sourcing';
import type { ClientBase } from 'pg';
import { advance } from './checkpoint-table.js';
import { isPoison } from './failures.js';
import type { Folded, List } from './list.js';
import type { Mark } from './mark.js';
import { transaction } from './transaction.js';

/** What a page is for one list, and where that list stands. */
export type Part = Readonly<{ list: List; mark: Mark; folded: Folded }>;

/**
 * Writes the rows and checkpoints of all these lists in one transaction. Moves their marks.
 * @returns those whose rows the database refuses: nothing of theirs is written
 * @throws OwnershipLost when another owner has moved a checkpoint
 */
export const commitPage = async (
  client: ClientBase,
  parts: readonly Part[],
  to: Position,
): Promise<readonly Part[]> => {
  const refused = await attempt(client, parts, to).catch((error: unknown) => {
    if (!isPoison(error)) throw error;
    return attemptEach(client, parts, to);
  });
  for (const { mark } of parts.filter((part) => !refused.includes(part))) mark.moved(to);
  return refused;
};

const attempt = async (client: ClientBase, parts: readonly Part[], to: Position): Promise<readonly Part[]> => {
  await transaction(client, async () => {
    await advance(client, movesOf(parts, to));
    for (const { folded } of parts) await folded.save(client);
  });
  return [];
};

const attemptEach = (client: ClientBase, parts: readonly Part[], to: Position): Promise<readonly Part[]> =>
  transaction(client, async () => {
    const refused: Part[] = [];
    for (const part of parts) {
      await client.query('SAVEPOINT list');
      try {
        await part.folded.save(client);
        await client.query('RELEASE SAVEPOINT list');
      } catch (error) {
        if (!isPoison(error)) throw error;
        await client.query('ROLLBACK TO SAVEPOINT list');
        refused.push(part);
      }
    }
    await advance(
      client,
      movesOf(
        parts.filter((part) => !refused.includes(part)),
        to,
      ),
    );
    return refused;
  });

const movesOf = (parts: readonly Part[], to: Position) => parts.map(({ mark }) => mark.to(to));
