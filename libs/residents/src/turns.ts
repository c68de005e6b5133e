/** Lets pieces of work about one and the same thing go one after the other, and all others side by side. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  async of<Done>(about: string, work: () => Promise<Done>): Promise<Done> {
    const before = this.last.get(about) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(about, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(about) === mine) this.last.delete(about);
    }
  }
}
