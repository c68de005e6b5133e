import type { Schemas } from '../../api/client.js';

export type Source = Schemas['FileCaseDto']['source'];

/** How a case can be heard of. */
export const SOURCES = [
  'visit',
  'deliberation',
  'hotline',
  'walk-in',
  'online',
  'staff',
] as const satisfies readonly Source[];
