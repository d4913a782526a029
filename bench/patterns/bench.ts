import { type Attacked, attackPatterns } from "../../scripts/patterns/attack";
import { collectLiterals, type FoundPattern } from "../../scripts/patterns/collect";
import { note } from "../measure";

/** Seconds after which a pattern is taken not to end. */
const SECONDS = 120;

/** How much longer twice the text may take. */
const MOST = 2.5;

/** Characters of the longest texts. */
const LENGTH = 200_000;

/** Milliseconds under which a ratio says nothing. */
const TOO_SHORT = 10;

/** Times that a pattern above its share is measured again, each time on texts twice as long: what slows one short run does not grow with it. */
const REPEATS = 3;

/** Runs every pattern of src on texts made against it, of n and of 2n characters; false where one takes more than its share. */
export async function benchPatterns(): Promise<boolean> {
  const patterns = collectLiterals("src");
  const { ended, stuck } = await attackPatterns(patterns, { length: LENGTH, seconds: SECONDS });
  const told: Attacked[] = [];
  for (const one of ended.filter(({ whole }) => whole >= TOO_SHORT))
    told.push(await measureAgain(one, patterns));
  told.sort((a, b) => ratioOf(b) - ratioOf(a));
  console.log(
    `Patterns of src: ${ended.length} of ${patterns.length} on texts of ${LENGTH} and ${LENGTH / 2} characters`,
  );
  for (const pattern of told.slice(0, 10))
    console.log(
      `  ${ratioOf(pattern).toFixed(2)} times (${pattern.whole.toFixed(1)} ms)  ${pattern.at}  on ${JSON.stringify(pattern.text)}`,
    );
  const worst = told[0] ? `${ratioOf(told[0]).toFixed(2)} times` : "none above 10 ms";
  note("slowest pattern of src on twice the text", stuck ? "does not end" : worst, `${MOST} times`);
  if (stuck) console.log(`  ${stuck.at} does not end`);
  return !stuck && told.every((pattern) => ratioOf(pattern) <= MOST);
}

const ratioOf = ({ whole, half }: Attacked): number => whole / half;

/** The pattern's last measure; the first one where it keeps to its share. */
async function measureAgain(first: Attacked, patterns: readonly FoundPattern[]): Promise<Attacked> {
  const pattern = patterns.filter(({ at, source }) => at === first.at && source === first.source);
  let last = first;
  for (let repeat = 1; repeat <= REPEATS && ratioOf(last) > MOST; repeat++) {
    const { ended } = await attackPatterns(pattern, { length: LENGTH * 2 ** repeat, seconds: SECONDS });
    last = ended[0] ?? { ...first, whole: Infinity };
  }
  return last;
}
