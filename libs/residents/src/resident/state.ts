/** What the next decision about a resident needs. */
export type Resident = Readonly<{ stage: 'unknown' | 'registered' | 'erased' }>;
