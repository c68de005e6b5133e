export { APP_ROLE, asAppRole } from './app-role.js';
export { DatabaseRefused, type DatabaseRefusalCode } from './database-refused.js';
export { type Installation, type OpenInstallation, openInstallation } from './installation.js';
export { findDefinitions } from './procedures/find-definitions.js';
export { migrate } from './migrate.js';
export { OWN_SCHEMAS, refuseWhileServed, renewDatabase } from './renew.js';
export { SettingsInvalid, type WrongSetting } from './setting.js';
export { readSettings, type Settings } from './settings.js';
