const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const NONE = /[\p{Mark}\u200B-\u200D]/u;

/** How many columns of a terminal the text takes: Chinese characters take two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);

/** The text, filled up to so many columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text in lines of at most so many columns, broken between words or Chinese characters. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  // What must not start a line stays with what is before it.
  for (const piece of text.match(/[\u0021-\u007E]+ *|.[，。；：、！？）》”]*/gu) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
};
