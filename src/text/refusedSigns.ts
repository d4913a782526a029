/** Signs that turn the direction of the text after them, and characters that no cell may hold. */
const REFUSED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text as a cell keeps it: lines parted by a line feed alone, and no sign that nobody sees. */
export const withoutRefusedSigns = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(REFUSED, "");
