import { flat } from "./grid";

/** What of a line may bear a footnote's mark. */
interface Marked {
  readonly name: string;
  readonly cells: ReadonlyMap<number, string>;
}

const MARK = /^(\(\d{1,2}\)|\(\*{1,3}\)|\[\d{1,2}\]|\*{1,3}|[¹²³⁴-⁹])\s*\p{L}/u;

/** Marks of the footnotes that a text holds, one a line: "(1) Tính trên …"; none where some line is no footnote. */
export function noteMarks(text: string): readonly string[] {
  const marks = text.split("\n").map((line) => MARK.exec(flat(line))?.[1]);
  return marks.every((mark) => mark !== undefined) ? marks : [];
}

/** Whether a line's name or one of its figures ends with a footnote's mark. */
export function isMarked({ name, cells }: Marked, mark: string): boolean {
  return [name, ...cells.values()].some((text) => flat(text).endsWith(mark) && flat(text) !== mark);
}

/** A line without the marks of footnotes at the end of its name and of its cells; a figure and its row lose nothing else. */
export function withoutMarks<Line extends Marked>(line: Line, marks: ReadonlySet<string>): Line {
  if (marks.size === 0) return line;
  const strip = (text: string): string => {
    const [mark] = [...marks].filter((one) => text.endsWith(one)).sort((a, b) => b.length - a.length);
    return mark === undefined || text === mark ? text : strip(text.slice(0, -mark.length).trimEnd());
  };
  const cells = new Map([...line.cells].map(([column, text]) => [column, strip(text)] as const));
  return { ...line, name: strip(line.name), cells };
}
