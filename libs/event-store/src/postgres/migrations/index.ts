import { CreateLog1795000000000 } from './create-log.js';

/** Everything the log needs in its database, in order. Grants to `crosswalk_app` when that role exists. */
export const logMigrations = [CreateLog1795000000000];
