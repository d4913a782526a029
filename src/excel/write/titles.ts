import { quoteTitle, titleKey } from "../../model/address";

const LONGEST_TITLE = 31;

/** A title that no sheet has yet: "Tổng hợp", else "Tổng hợp (2)". The one of a user's own sheet is never taken. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(titleKey(free)); number++) {
    const suffix = ` (${number})`;
    free = title.slice(0, LONGEST_TITLE - suffix.length) + suffix;
  }
  return free;
}

/** A formula with the titles that our sheets were planned with replaced by those that they have. Texts in quotes stay. */
export function retitle(formula: string, titles: ReadonlyMap<string, string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'(!?)/g,
    (whole, quoted: string | undefined, bang: string | undefined) => {
      const title = quoted === undefined || !bang ? undefined : titles.get(quoted.replaceAll("''", "'"));
      return title === undefined ? whole : `${quoteTitle(title)}!`;
    },
  );
}
