type Waiting<Ask, Answer> = Readonly<{
  ask: Ask;
  answer: (answer: Answer) => void;
  fail: (error: unknown) => void;
}>;

/** How many are asked together at most; the others are asked next. */
const MOST = 500;

/**
 * Asks together what is asked in the same instant. What is asked while that is under way gathers for the next time: it
 * may be about something that has changed since.
 */
export class AskedTogether<Ask, Answer> {
  private waiting: Waiting<Ask, Answer>[] = [];
  private busy = false;

  /** @param answersTo asked for many at once, gives what answers each of them */
  constructor(private readonly answersTo: (asks: readonly Ask[]) => Promise<(ask: Ask) => Answer>) {}

  ask(ask: Ask): Promise<Answer> {
    return new Promise((answer, fail) => {
      this.waiting.push({ ask, answer, fail });
      if (this.busy) return;
      this.busy = true;
      setImmediate(() => void this.answerAll()); // once all that arrived in this instant has asked as well
    });
  }

  private async answerAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const together = this.waiting.slice(0, MOST);
      this.waiting = this.waiting.slice(MOST);
      try {
        const answerTo = await this.answersTo(together.map(({ ask }) => ask));
        for (const { ask, answer } of together) answer(answerTo(ask));
      } catch (error) {
        for (const { fail } of together) fail(error);
      }
    }
    this.busy = false;
  }
}
