import type { SuccessionEvent } from '../../../case/events.js';
import type { InWords } from './words.js';

export const successionInWords = ({ data: { from, to } }: SuccessionEvent): InWords => ({
  zh: `「${from.name}」并入「${to.name}」，由后者继续办理`,
  en: `“${from.name}” was merged into “${to.name}”, which goes on in its place`,
});
