import type { ClientBase } from 'pg';

// Whoever was refused asks for something else instead. Would the first thing be asked again after a crash, and be
// granted by then, both would be done: so the refusal is noted first, and holds until the checkpoint is past the event.

/** The asks of an event that were refused while it was not dealt with yet, and why. */
export const refusalsNoted = async (
  client: ClientBase,
  id: string,
  event: string,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ place: string; reason: string }>(
    'SELECT place, reason FROM lists.refused_asks WHERE process = $1 AND event_id = $2',
    [id, event],
  );
  return new Map(rows.map(({ place, reason }) => [place, reason]));
};

/** Notes a refusal, durable before anything else is asked. */
export const noteRefusal = async (
  client: ClientBase,
  id: string,
  { event, place, reason }: Readonly<{ event: string; place: string; reason: string }>,
): Promise<void> => {
  await client.query(
    `INSERT INTO lists.refused_asks (process, event_id, place, reason) VALUES ($1, $2, $3, $4)
     ON CONFLICT (process, event_id, place) DO NOTHING`,
    [id, event, place, reason],
  );
};

/** Forgets what was noted about an event that is dealt with. */
export const forgetRefusals = async (client: ClientBase, id: string, event: string): Promise<void> => {
  await client.query('DELETE FROM lists.refused_asks WHERE process = $1 AND event_id = $2', [id, event]);
};
