/** Lets pieces of work on one connection follow each other, so that none runs inside the transaction of another. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Done>(work: () => Promise<Done>): Promise<Done> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
