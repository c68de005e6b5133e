/** A row with its number as the spreadsheet shows it, and what its cells show. */
export type TableRow = Readonly<{ row: number; cells: readonly string[]; broken?: true }>;
export type Table = readonly TableRow[];
