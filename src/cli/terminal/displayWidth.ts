/** Marks that stand over or under a letter, and signs without a width. */
const NARROWEST = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Characters of East Asian scripts and pictures, which take two columns of a terminal. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$/u;

/** Columns that a text takes on a terminal: a decomposed "ế" takes one, a Chinese character two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Fills a text with blanks to a width; a wider text stays as it is. */
export function pad(text: string, width: number, side: "left" | "right"): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? text + blanks : blanks + text;
}

/** Breaks a text into lines of at most so many columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => breakWord(long, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [""];
  let taken = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const own = displayWidth(segment);
    const isFull = taken > 0 && taken + own > width;
    if (isFull) pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
    taken = isFull ? own : taken + own;
  }
  return pieces;
}
