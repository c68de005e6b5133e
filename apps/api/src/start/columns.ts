// What takes two columns of a terminal: the scripts of East Asia, their punctuation and full-width forms.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** The rows with their columns under each other. */
export const inColumns = (rows: readonly (readonly string[])[], gap = '  '): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join(gap)
      .trimEnd(),
  );
};
