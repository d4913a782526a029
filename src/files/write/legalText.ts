/** Characters of a cell, the most that Excel takes. */
const LONGEST_TEXT = 32_767;

/** Excel calls a file damaged that holds one of these; line breaks and tabs it takes. */
const REFUSED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Signs that turn the direction of the text after them, so that a line reads as what it is not. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as a file may hold it: line breaks as line feeds, without control characters and signs that turn the reading
 * direction, at most 32,767 characters. What looks like an escape (`_x0041_`) is escaped, to stay as it is.
 */
export function makeLegalText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(REFUSED, "").replace(TURNING, "");
  const short = clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean;
  return short.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

const LONGEST_TITLE = 31;

/** Titles of sheets as Excel takes them: no `[]:*?/\`, no apostrophe at an end, 31 characters, each only once whatever its case. */
export function makeLegalTitles(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const legal = makeLegalTitle(title);
    let unique = legal;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = numberTitle(legal, number);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function makeLegalTitle(title: string): string {
  const legal = makeLegalText(title)
    .replace(/[[\]:*?/\\\n\t]/g, " ")
    .slice(0, LONGEST_TITLE)
    .replace(/^['\s]+|(?<!['\s])['\s]+$/g, "");
  // "History" is Excel's own sheet for tracked changes.
  return legal === "" || legal.toLowerCase() === "history" ? "Trang tính" : legal;
}

function numberTitle(title: string, number: number): string {
  const suffix = ` (${number})`;
  return title.slice(0, LONGEST_TITLE - suffix.length) + suffix;
}
