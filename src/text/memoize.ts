/** How many answers are kept, and of texts no longer than how many characters. */
export interface MemoLimits {
  readonly most: number;
  readonly longest: number;
}

/** As many texts as the sheets of a large workbook hold; longer ones hardly ever return. */
const WORDS: MemoLimits = { most: 20_000, longest: 300 };

/**
 * The same pure function of a text, which remembers its answers: the headings and names of a form stand in thousands of
 * workbooks, and each is asked about many times. An answer must not be changed by its receiver. Beyond the memory's bound
 * it starts anew, so that it never grows with the number of files.
 */
export function memoize<T>(
  answer: (text: string) => T,
  { most, longest }: MemoLimits = WORDS,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
