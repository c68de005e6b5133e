/** One row of a CSV file, or what stands where a row should be. `line`: where it starts, counted from 1. */
export type CsvRecord =
  | Readonly<{ line: number; fields: readonly string[] }>
  | Readonly<{ line: number; broken: 'quote-not-closed' | 'text-after-quote' | 'row-too-long'; text: string }>;
