/** docs/reading-rules.md says what the reader knows: its table of values is that of the data. */
import { readFileSync } from "node:fs";
import { withDimensions } from "../../scripts/readingRules/dimensions";
import { qualifierWords, type Use } from "../../src/words/qualifiers.data";

const page = readFileSync("docs/reading-rules.md", "utf8");

test("the values are those of the words; `npm run reading-rules` writes them", () =>
  expect(withDimensions(page)).toBe(page));

test("every use has a row that says what it does", () => {
  const uses = new Set(qualifierWords.map(({ use }): Use => use));
  for (const use of uses) expect(page).toMatch(new RegExp(`^\\| ${use} +\\| [^|]+\\S`, "m"));
});

test("every dimension has a row with an example", () => {
  for (const dimension of new Set(qualifierWords.map((entry) => entry.dimension)))
    expect(page).toMatch(new RegExp(`^\\| ${dimension} +\\| [^|]+ \\| .*".+" *.*\\|$`, "m"));
});
