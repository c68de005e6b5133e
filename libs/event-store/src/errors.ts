/** The log could not be reached, or did not answer in time. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';

  constructor(
    /** `no`: nothing was written. `unknown`: it may have been; the same events may be appended again to find out. */
    readonly written: 'no' | 'unknown',
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`The log is unavailable (written: ${written}): ${reason}`, options);
  }
}

/** An append that no stream could take: no events, a name or an id that is none, the same id twice. */
export class AppendMalformed extends Error {
  override readonly name = 'AppendMalformed';

  constructor(
    readonly stream: string,
    reason: string,
  ) {
    super(`Malformed append to ${JSON.stringify(stream)}: ${reason}`);
  }
}

/** A position that this engine never gave. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';

  constructor(readonly position: string) {
    super(`${JSON.stringify(position)} is not a position of this log`);
  }
}
