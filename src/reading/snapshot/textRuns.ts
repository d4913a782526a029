import type { CellFormat, TextRun } from "../../model/snapshot";

/** What a font says that can change the meaning of a text. */
export interface FontFormat {
  readonly struck: boolean;
  readonly superscript: boolean;
}

/** A font that says nothing special. */
export const plainFont: FontFormat = { struck: false, superscript: false };

/** A piece of a text with the font that it stands in. */
export interface FontRun extends FontFormat {
  readonly text: string;
}

/** The format of a text by the fonts of its runs: of the whole cell where they agree, else run by run. Empty where nothing is special. */
export function describeRuns(runs: readonly FontRun[]): Partial<CellFormat> {
  const joined = joinEqual(runs.filter(({ text }) => text !== ""));
  if (joined.length > 1) return { runs: joined.map(makeRun) };
  return describeFont(joined[0] ?? plainFont);
}

/** The format of a cell in one font. */
export const describeFont = ({ struck, superscript }: FontFormat): Partial<CellFormat> => ({
  ...(struck && { struck }),
  ...(superscript && { superscript }),
});

function joinEqual(runs: readonly FontRun[]): FontRun[] {
  const joined: FontRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.struck === run.struck && last.superscript === run.superscript)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const makeRun = ({ text, ...font }: FontRun): TextRun => ({ text, ...describeFont(font) });
