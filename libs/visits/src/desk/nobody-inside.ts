import { identifies, tellsOf } from '@crosswalk/cases';
import { VisitRejected } from '../round/rejections.js';

/**
 * Refuses texts that hold a telephone number, an identity card or an e-mail, or name whoever is known, naming the field.
 */
export const requireNobodyInside = (
  texts: Readonly<Record<string, string | undefined>>,
  known?: Parameters<typeof tellsOf>[1],
): void => {
  for (const [field, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    if (identifies(text) || (known && tellsOf(text, known))) throw new VisitRejected('note-names-somebody', {}, field);
  }
};
