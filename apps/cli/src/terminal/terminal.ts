import { say, type Details, type Language, type Words } from '@crosswalk/http';

type Output = Readonly<{ write(text: string): unknown; isTTY?: boolean }>;

/** Where a command speaks: results to standard output, everything about the way there to standard error. */
export class Terminal {
  private lineOpen = false;

  constructor(
    readonly language: Language,
    private readonly out: Output,
    private readonly err: Output,
  ) {}

  /** True where a person watches, so that a line can be drawn again and again. */
  get live(): boolean {
    return this.err.isTTY === true;
  }

  text(words: Words, details: Details = {}): string {
    return say(words, this.language, details);
  }

  /** A result. */
  tell(words: Words, details?: Details): void {
    this.tellText(`${this.text(words, details)}\n`);
  }

  /** A result that is written out already. */
  tellText(text: string): void {
    this.endLine();
    this.out.write(text);
  }

  /** Something about the way there. */
  remark(words: Words, details?: Details): void {
    this.remarkText(this.text(words, details));
  }

  remarkText(text: string): void {
    this.endLine();
    this.err.write(`${text}\n`);
  }

  /** A line that the next one takes the place of; on a terminal that cannot, a line like any other. */
  progress(text: string): void {
    this.err.write(this.live ? `\r\u001B[2K${text}` : `${text}\n`);
    this.lineOpen = this.live;
  }

  private endLine(): void {
    if (this.lineOpen) this.err.write('\n');
    this.lineOpen = false;
  }
}
