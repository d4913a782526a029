import { attackPatterns } from "../../scripts/patterns/attack";
import { collectLiterals } from "../../scripts/patterns/collect";
import { note } from "../measure";

/** How much longer twice the text may take. */
const MOST = 2.5;

/** Characters of the longest texts. */
const LENGTH = 200_000;

/** Milliseconds under which a ratio says nothing. */
const TOO_SHORT = 10;

/** Runs every pattern of src on texts made against it, of n and of 2n characters; false where one takes more than its share. */
export async function benchPatterns(): Promise<boolean> {
  const patterns = collectLiterals("src");
  const { ended, stuck } = await attackPatterns(patterns, { length: LENGTH, seconds: 120 });
  const ratioOf = ({ whole, half }: (typeof ended)[number]): number => whole / half;
  const told = ended.filter(({ whole }) => whole >= TOO_SHORT).sort((a, b) => ratioOf(b) - ratioOf(a));
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
