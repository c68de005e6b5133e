import type { Pool } from 'pg';
import { ORGANISATION_VERSION } from '../versions/versions.table.js';
import type { FoundToken, Token } from './token.js';

type Row = Omit<Token, 'madeAt' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'> &
  Readonly<Record<'madeAt' | 'expiresAt', Date> & Record<'lastUsedAt' | 'revokedAt', Date | null>>;

const COLUMNS = `id, name, role, unit, scopes, made_by AS "madeBy", made_at AS "madeAt", expires_at AS "expiresAt",
  last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"`;

/** Where tokens are kept, those too that can no longer be used: the log goes on naming them. */
export class TokenTable {
  constructor(private readonly pool: Pool) {}

  async add(token: Omit<Token, 'lastUsedAt' | 'revokedAt'>, hash: Buffer): Promise<void> {
    const { id, name, role, unit, scopes, madeBy, madeAt, expiresAt } = token;
    await this.pool.query(
      `INSERT INTO identity.tokens (id, token_hash, name, role, unit, scopes, made_by, made_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, hash, name, role, unit, scopes, madeBy, madeAt, expiresAt],
    );
  }

  /** Those of these hashes that can be used, by their hash as base64. */
  async findAll(hashes: readonly Buffer[], now: string): Promise<ReadonlyMap<string, FoundToken>> {
    const { rows } = await this.pool.query<Row & Readonly<{ tokenHash: Buffer; version: string }>>({
      name: 'find-tokens',
      text: `SELECT token_hash AS "tokenHash", ${ORGANISATION_VERSION} AS version, ${COLUMNS} FROM identity.tokens
             WHERE token_hash = ANY($1) AND expires_at > $2 AND revoked_at IS NULL`,
      values: [hashes, now],
    });
    return new Map(
      rows.map(({ tokenHash, version, ...row }) => [
        tokenHash.toString('base64'),
        { ...tokenOf(row), version: Number(version) },
      ]),
    );
  }

  /** What is or was called by that id. */
  async nameOf(id: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ name: string }>('SELECT name FROM identity.tokens WHERE id = $1', [id]);
    return rows[0]?.name;
  }

  /** Every token, the newest first. */
  async all(): Promise<readonly Token[]> {
    const { rows } = await this.pool.query<Row>(`SELECT ${COLUMNS} FROM identity.tokens ORDER BY made_at DESC, id`);
    return rows.map(tokenOf);
  }

  async noteUsed(id: string, at: string): Promise<void> {
    await this.pool.query('UPDATE identity.tokens SET last_used_at = $2 WHERE id = $1', [id, at]);
  }

  /** @returns false when there is no such token that could still be used */
  async revoke(id: string, at: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE identity.tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL',
      [id, at],
    );
    return rowCount === 1;
  }
}

const tokenOf = ({ madeAt, expiresAt, lastUsedAt, revokedAt, ...token }: Row): Token => ({
  ...token,
  madeAt: madeAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
});
