/** As many texts as the sheets of a large workbook hold; beyond, the memory starts anew, so that it never grows with the number of files. */
const MOST = 20_000;

/** Longer texts hardly ever return. */
const LONGEST = 300;

/**
 * The same pure function of a text, which remembers its answers: the headings and names of a form stand in thousands of
 * workbooks, and each is asked about many times. An answer must not be changed by its receiver.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
