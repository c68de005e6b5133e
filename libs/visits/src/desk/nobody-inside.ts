import { identifies } from '@crosswalk/cases';
import { VisitRejected } from '../round/rejections.js';

/** Refuses texts that hold a telephone number, an identity card or an e-mail, naming the field. */
export const requireNobodyInside = (texts: Readonly<Record<string, string | undefined>>): void => {
  for (const [field, text] of Object.entries(texts)) {
    if (text !== undefined && identifies(text)) throw new VisitRejected('note-names-somebody', {}, field);
  }
};
