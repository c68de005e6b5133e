export { digestOf, type KnownKeys } from './known-keys.js';
export { Keyring, type Wrapped } from './keyring.js';
export { openSealed, seal, SealBroken, type Sealed } from './seal.js';
export { openSecrets, SECRETS, type Secrets } from './secrets.js';
export { SecretsRefused, type SecretsRefusalCode } from './secrets-refused.js';
