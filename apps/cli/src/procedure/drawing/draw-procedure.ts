import { say, type Language } from '@crosswalk/http';
import type { Procedure } from '@crosswalk/procedures';
import { drawCategories } from './draw-categories.js';
import { drawRules } from './draw-rules.js';
import { drawStages } from './draw-stages.js';
import { drawingWords } from './drawing.words.js';
import { wrapped } from './width.js';

const WIDTH = 100;

/** The procedure as a page of text: what it is, its stages and steps, its rules, its categories. */
export const drawProcedure = (procedure: Procedure, language: Language): string => {
  const { name, version, title, about } = procedure;
  const parts = [
    [say(drawingWords.version, language, { title, name, version }), ...wrapped(about[language], WIDTH)],
    drawStages(procedure, language),
    drawRules(procedure, language),
    drawCategories(procedure, language),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
