const SHAPE = /^(\d{4})-?(\d{5,})-?(\d)$/;

/**
 * A case number to say over the telephone: year, running number, check digit (`2026-00042-1`). The parts mean nothing
 * but that, so a gap means nothing either.
 */
export const caseNumber = (year: number, running: number): string => {
  const digits = `${year}${String(running).padStart(5, '0')}`;
  return `${year}-${digits.slice(4)}-${checkDigit(digits)}`;
};

/**
 * Reads a number as people write it (spaces, with or without dashes).
 * @returns the number as it is stored, or undefined when it is none or a digit was misheard
 */
export const readCaseNumber = (text: string): string | undefined => {
  const [, year, running, check] = SHAPE.exec(text.normalize('NFKC').replaceAll(/\s+/g, '')) ?? [];
  if (!year || !running || checkDigit(year + running) !== Number(check)) return undefined;
  return `${year}-${running}-${check}`;
};

/** ISO/IEC 7064, MOD 11,10: tells every single wrong digit and nearly every swap of neighbours. */
const checkDigit = (digits: string): number => {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
};
