/** A text in both languages of the product. */
export type Bilingual = Readonly<{ zh: string; en: string }>;

export type Category = Readonly<{ id: string }> & Bilingual;

/** A named, versioned definition of one kind of request. A case keeps the version it was filed under. */
export type Procedure = Readonly<{
  name: string;
  version: number;
  title: Bilingual;
  categories: readonly Category[];
}>;

/** One thing wrong with a definition, where it stands and what would be right. */
export type Fault = Readonly<{ file: string; line: number; key: string; fault: string }>;

/** The definition cannot be used; every fault is named. */
export class ProcedureInvalid extends Error {
  override readonly name = 'ProcedureInvalid';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ file, line, key, fault }) => `${file}:${line} ${key}: ${fault}`).join('\n'));
  }
}
