import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { attackPatterns } from "../../scripts/patterns/attack";
import { collectLiterals, listSources, recordConstructed } from "../../scripts/patterns/collect";
import { BEYOND_PROOF } from "../../scripts/patterns/beyondProof.data";
import { digestOf, judgePatterns } from "../../scripts/patterns/judge";

/** Modules that put patterns together from text, of all that ships: they read what others wrote. */
const folders = readdirSync("src", { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && !["commands", "host", "taskpane", "workbench"].includes(entry.name),
  )
  .map(({ name }) => `src/${name}`);
const assembling = folders
  .flatMap(listSources)
  .filter((path) => path.endsWith(".ts") && readFileSync(path, "utf8").includes("new RegExp("));

/** Reads a workbook of each kind, so that patterns which are made when they are needed are made. */
function readWorkbooks(): void {
  const { readWorkbookFile } =
    jest.requireActual<typeof import("../../src/files/read")>("../../src/files/read");
  for (const file of ["file-ods/bao-cao.ods", "file-prefixed/bao-cao.xlsx", "number-plain/bao-cao.xlsx"])
    readWorkbookFile(readFileSync(resolve("test/cases", file)), file);
}

/** A quadratic pattern takes minutes for a text of this length, a linear one milliseconds. */
const LENGTH = 400_000;

describe("regular expressions of src", () => {
  const literals = collectLiterals("src");
  const constructed = recordConstructed(() => {
    for (const path of assembling) jest.requireActual(resolve(path));
    readWorkbooks();
  });
  const judged = judgePatterns([...literals, ...constructed]);

  it("are found, written out and put together", () => {
    expect(literals.length).toBeGreaterThan(300);
    expect(constructed.length).toBeGreaterThan(20);
  });

  it("are proved to take time that grows with the text and no faster, or left open", () => {
    expect(judged.filter(({ verdict }) => verdict === "slow")).toEqual([]);
  });

  it("are all there of which it is known that nothing can be proved", () => {
    const digests = judged.map(digestOf);
    expect(BEYOND_PROOF.filter((digest) => !digests.includes(digest))).toEqual([]);
  });

  it("end soon on texts made against them where nothing is proved", async () => {
    const open = judged.filter(({ verdict }) => verdict === "open");
    const { ended, stuck } = await attackPatterns(open, { length: LENGTH, seconds: 60 });
    expect(stuck).toBeNull();
    expect(ended).toHaveLength(open.length);
  }, 1_800_000);

  it("are caught where they are slow", async () => {
    expect(judgePatterns([{ source: "[.,]+$", flags: "", at: "here" }])).toMatchObject([{ verdict: "slow" }]);
    const quadratic = { source: String.raw`(?=.)\s+$`, flags: "", at: "here" };
    expect(judgePatterns([quadratic])).toMatchObject([{ verdict: "open" }]);
    const { stuck } = await attackPatterns([quadratic], { length: 4_000_000, seconds: 5 });
    expect(stuck).toEqual(quadratic);
  }, 120_000);
});
