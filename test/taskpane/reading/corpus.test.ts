import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, listCases } from "../../../scripts/corpus/caseFile";
import { requestOf, runCase, withoutThePlan, writeFigures } from "../../../scripts/corpus/runCase";
import { readFile as readByCommandLine } from "../../../src/cli/reading/fileReading";
import type { ConsolidationResult } from "../../../src/model/consolidation";
import type { ChosenFile } from "../../../src/taskpane/reading/reading";
import { startReadingThread } from "../../../src/taskpane/reading/thread";
import { startInNode } from "./nodePort";

const cases = listCases();

interface PaneRun {
  readonly chosen: readonly ChosenFile[];
  readonly result: ConsolidationResult;
}

/** A case as the pane does it: the files chosen, read and summed in the thread. */
async function runInPane(one: Case): Promise<PaneRun> {
  const thread = startReadingThread({ start: startInNode });
  const request = requestOf(one);
  const files = one.files.map(
    (name) => new File([new Uint8Array(readFileSync(join(one.folder, name)))], name),
  );
  const chosen = await thread.readFiles(files, request, {
    onRead: () => undefined,
    signal: new AbortController().signal,
  });
  const result = await thread.engine(new AbortController().signal).consolidate(
    chosen.map(({ reading }) => reading),
    request,
  );
  thread.close();
  return { chosen, result };
}

function readOnCommandLine(one: Case, file: string) {
  const { reading, sha256 } = readByCommandLine({ path: join(one.folder, file), file }, requestOf(one));
  return { reading, sha256 };
}

/** The digest of a file without bytes is told by the pane alone. */
const withDigest = <T extends { readonly sha256: string | null }>(read: T) => ({
  ...read,
  sha256: read.sha256 === EMPTY ? null : read.sha256,
});

const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** The same cases with the same answers as the command line's, through the pane's own code: messages, copies, limits. */
describe(`the corpus in the pane: ${cases.length} cases`, () => {
  test.each(cases.map((one): [string, Case] => [one.name, one]))("%s", async (_, one) => {
    const { chosen, result } = await runInPane(one);
    for (const { name, reading, sha256 } of chosen)
      expect(withDigest({ reading, sha256 })).toMatchObject(withDigest(readOnCommandLine(one, name)));
    const withSheet = (unit: string, indicator: string): boolean =>
      one.figures[unit]?.[indicator]?.includes("!") ?? false;
    const expected = runCase(one);
    expect(writeFigures(result, withSheet)).toEqual(writeFigures(expected, withSheet));
    expect(withoutThePlan(result.findings)).toEqual(withoutThePlan(expected.findings));
    for (const [code, fields] of Object.entries(one.results ?? {}))
      expect(result.consolidation.indicators.find(({ indicator }) => indicator.code === code)).toMatchObject(
        fields,
      );
  });
});
