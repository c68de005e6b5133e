import type { EventStore } from '@crosswalk/event-sourcing';
import { Residents } from '@crosswalk/residents';
import { openSecrets } from '@crosswalk/secrets';
import type pg from 'pg';
import { secretsFolder } from './secrets-folder.js';

const noted = new Map<string, string>();

/** The residents of a log, sealed by the keys of this test file. */
export const residentsIn = async (store: EventStore, pool: pg.Pool): Promise<Residents> => {
  const known = {
    all: async () => noted,
    note: async (name: string, digest: string) => void noted.set(name, digest),
    forget: async (name: string) => void noted.delete(name),
  };
  return Residents.in({ store, pool, secrets: await openSecrets(secretsFolder, known) });
};
