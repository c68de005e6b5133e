/** Nobody opened a list of that id. */
export class ListNotFound extends Error {
  override readonly name = 'ListNotFound';
}

/** The list never had an edition of that number. */
export class EditionNotFound extends Error {
  override readonly name = 'EditionNotFound';

  constructor(
    readonly list: string,
    readonly edition: number,
  ) {
    super(`${list} has no edition ${edition}`);
  }
}
