// Between digits people put spaces, dashes, dots and brackets.
const SEPARATORS = /[\s\-‐-―.·()（）]/gu;
const MOBILE = /^(?:(?:\+|00)86)?(1[3-9]\d{9})$/;
const LANDLINE = /^(?:(?:\+|00)86)?0?([1-9]\d{1,2}[2-8]\d{6,7})$/;
const LOCAL = /^[2-8]\d{6,7}$/;
const ABROAD = /^(?:\+|00)([1-9]\d{6,14})$/;

/** A telephone number in its one written form; undefined when it is none. */
export const phoneOf = (told: string): string | undefined => {
  const digits = told.normalize('NFKC').replaceAll(SEPARATORS, '');
  const mobile = MOBILE.exec(digits)?.[1];
  if (mobile !== undefined) return mobile;
  const landline = /^(?:0|(?:\+|00)86)/.test(digits) ? LANDLINE.exec(digits)?.[1] : undefined;
  if (landline !== undefined) return `0${landline}`;
  if (LOCAL.test(digits)) return digits;
  const abroad = ABROAD.exec(digits)?.[1];
  return abroad === undefined || abroad.startsWith('86') ? undefined : `+${abroad}`;
};

/** A name in the one form that it is compared by. */
export const nameOf = (told: string): string =>
  told
    .normalize('NFKC')
    .replaceAll(/[\s·•.]/gu, '')
    .toLowerCase();
