/** Nobody filed a case of that id. */
export class CaseNotFound extends Error {
  override readonly name = 'CaseNotFound';
}
