import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of keys for the databases of one test file: whoever opens one of them again finds the same keys. */
export const secretsFolder = mkdtempSync(join(tmpdir(), 'crosswalk-test-secrets-'));
