/** Nobody opened a round of that id. */
export class VisitNotFound extends Error {
  override readonly name = 'VisitNotFound';
}
