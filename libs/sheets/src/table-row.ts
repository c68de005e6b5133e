/** A row with its number as the spreadsheet shows it, and what its cells show. */
export type TableRow = Readonly<{ row: number; cells: readonly string[]; broken?: true }>;
export type Table = readonly TableRow[];

/** A sheet of a workbook; a CSV is one without a name. */
export type Sheet = Readonly<{ name?: string; rows: Table }>;
