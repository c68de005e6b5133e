import { GrowingPause } from './growing-pause.table.js';
import { Throttle } from './throttle.js';

const MINUTE = 60;

// People mistype their own name's password a few times; an office of hundreds may share one address.
const BY_NAME = { kind: 'name', free: 5, firstSeconds: 30, longestSeconds: 15 * MINUTE };
const BY_ADDRESS = { kind: 'address', free: 100, firstSeconds: 5, longestSeconds: 5 * MINUTE };

/** The throttle of an installation. */
export const throttleOn = (pool: ConstructorParameters<typeof GrowingPause>[0]): Throttle =>
  new Throttle(new GrowingPause(pool, BY_NAME), new GrowingPause(pool, BY_ADDRESS));
