// The least that could take a case: bare Fastify, one schema, one INSERT. Run by the bench in a process of its own.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fastify from 'fastify';
import pg from 'pg';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';

const folder = process.env['FLOOR_DATA'];
if (folder === undefined) throw new Error('FLOOR_DATA must name a folder');

const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
await pool.query('CREATE TABLE IF NOT EXISTS filed (id uuid PRIMARY KEY, filed_at timestamptz NOT NULL, body jsonb)');

const text = { type: 'string', minLength: 1, maxLength: 4000 };
const schema = {
  body: {
    type: 'object',
    additionalProperties: false,
    required: ['title', 'description', 'category', 'place', 'source'],
    properties: {
      title: text,
      description: text,
      category: text,
      place: { type: 'object', required: ['address'], properties: { address: text, point: { type: 'object' } } },
      source: text,
      urgency: text,
      affected: { type: 'integer', minimum: 1 },
    },
  },
};

const server = fastify();
server.get('/ready', async () => ({ ready: true }));
server.post('/api/cases', { schema }, async (request, reply) => {
  const id = randomUUID();
  await pool.query({
    name: 'file',
    text: 'INSERT INTO filed (id, filed_at, body) VALUES ($1, now(), $2)',
    values: [id, JSON.stringify(request.body)],
  });
  return reply.code(201).send({ id });
});
server.get<{ Params: { id: string } }>('/api/cases/:id', async ({ params }) => {
  const text = 'SELECT id, filed_at, body FROM filed WHERE id = $1';
  const { rows } = await pool.query({ name: 'read', text, values: [params.id] });
  return rows[0];
});
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });

process.once('SIGTERM', () => {
  void server
    .close()
    .then(() => pool.end())
    .then(() => postgres.stop());
});
