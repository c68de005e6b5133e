/** What one wrong setting was, and what would be right. */
export type WrongSetting = Readonly<{ name: string; value: string; wanted: string }>;

/** Some settings make no sense; all of them are named at once. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid';

  constructor(readonly wrong: readonly WrongSetting[]) {
    const lines = wrong.map(({ name, value, wanted }) => `  ${name}=${value}: ${wanted}`);
    super(`Crosswalk can't start with these settings:\n${lines.join('\n')}`);
  }
}

/** Reads settings one by one and remembers the wrong ones. An empty variable counts as absent. */
export class SettingsReader {
  readonly wrong: WrongSetting[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  /** @param wanted completes "X=value: …" when `read` finds no sense in the value */
  read<T>(name: string, fallback: T, wanted: string, read: (text: string) => T | undefined): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = read(text);
    if (value === undefined) this.wrong.push({ name, value: text, wanted });
    return value ?? fallback;
  }

  oneOf<const T extends string>(name: string, fallback: T, choices: readonly T[]): T {
    const wanted = `must be one of ${choices.join(', ')}`;
    return this.read<T>(name, fallback, wanted, (text) => choices.find((choice) => choice === text));
  }

  /** A setting that another one makes necessary. @param why completes "X=: …" when it is absent */
  need(name: string, why: string): string {
    const text = this.text(name);
    if (text === undefined) this.wrong.push({ name, value: '', wanted: why });
    return text ?? '';
  }

  /** Refuses a setting that is known but can't be used. */
  refuse(name: string, why: string): void {
    const text = this.text(name);
    if (text !== undefined) this.wrong.push({ name, value: text, wanted: why });
  }
}
