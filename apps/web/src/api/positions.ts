// Positions can't be compared, so the last one told is the one to wait for: this page records one thing at a time.
let last: string | undefined;

/** How far the log has to be read for this page to see what it recorded; undefined when it recorded nothing. */
export const lastPosition = (): string | undefined => last;

/** Takes note of where an answer says the log now stands. */
export const notePosition = ({ headers }: Response): void => {
  last = headers.get('Crosswalk-Position') ?? last;
};

/** What a list is asked for so that it shows what this page has recorded. */
export const upToLast = (): { atLeast?: string } => (last === undefined ? {} : { atLeast: last });
