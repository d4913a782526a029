/**
 * Every request of a consolidation, failed with every code that Excel documents, before, after and in the middle of what it does.
 *
 * What is left half-done depends on the moment alone, and what is told on the code: so every request meets every code, every moment
 * of every request some twenty codes, and each state that is left behind is looked at whole and run on from.
 */
import { problemOfCode, problems } from "../../src/excel/errors.data";
import { errors } from "../../packages/excel-host/src/errors.data";
import type { HostErrorCode } from "../../packages/excel-host/src/errors";
import type { FaultMoment } from "../../packages/excel-host/src/faults";
import type { Snapshot } from "../../packages/excel-host/src/model/workbook";
import type { Bench } from "../../packages/excel-host/test/tools";
import { describe as contentsOf, fail, makeSmallBench, rememberingEngine, succeed, type } from "./smallBook";
import { noteCell } from "./noteCell";

jest.setTimeout(120_000);

const codes = Object.keys(problemOfCode);

// The host words the codes that it gives itself; the others it passes on with their bare name.
for (const code of codes) (errors as Record<string, readonly [number, string]>)[code] ??= [500, code];

const moments = ["before", "after", "middle"] as const;

interface Case {
  readonly request: number;
  readonly code: string;
  readonly moment: (typeof moments)[number];
}

const READING = 3;
const WRITING = 3;

const cases: readonly Case[] = Array.from({ length: READING + WRITING }, (_, index) => index + 1).flatMap(
  (request) =>
    codes.map((code, place) => ({ request, code, moment: moments[(place + request) % moments.length]! })),
);

const small = { engine: rememberingEngine() };

/** A workbook that was consolidated twice, with notes of the officer's and formulas of the user's that refer to our sheets. */
async function makeUsedBook(): Promise<Bench> {
  const bench = makeSmallBench();
  await succeed(bench, small);
  await type(bench, "Ghi nhớ", "D1", "='Tổng hợp'!F8*2");
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  await type(bench, "Điều chỉnh", "A6", "viết dở");
  return bench;
}

/** Puts the workbook back as it was for the next case. */
function rewind(bench: Bench, to: Snapshot): void {
  bench.host.workbook.restore(to);
  bench.host.faults.clear();
  bench.host.resetCounts();
}

/** What a run leaves in the workbook besides cells: its state, its record and its lock. */
const textsIn = ({ book }: Snapshot): string[] =>
  [...book.xmlParts.values()]
    .map(({ xml }) => xml)
    .filter((xml) => /xmlns="urn:edu-indicators:(?:state|written|choices|lock)/.test(xml))
    .sort();

/** Sheets that nothing has written to are the same objects. */
function isUntouched(bench: Bench, start: Snapshot): boolean {
  const { sheets, book } = bench.host.workbook.snapshot();
  return (
    sheets.length === start.sheets.length &&
    sheets.every((sheet, index) => sheet === start.sheets[index]) &&
    JSON.stringify([...book.settings]) === JSON.stringify([...start.book.settings]) &&
    book.names.size === start.book.names.size
  );
}

/** Actions of every request of a run that succeeds. */
async function countActions(bench: Bench): Promise<readonly number[]> {
  bench.host.resetCounts();
  await succeed(bench, small);
  return bench.host.requests.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
}

const placeOf = (moment: Case["moment"], actions: number): FaultMoment =>
  moment === "middle" ? Math.floor(actions / 2) : moment;

async function runCase(bench: Bench, { request, code, moment }: Case, actions: readonly number[]) {
  bench.host.faults.add({
    request,
    moment: placeOf(moment, actions[request - 1]!),
    code: code as HostErrorCode,
  });
  return fail(bench, small);
}

test.each([
  // A first run differs in what it makes; a selection of the codes is enough to fail it.
  { name: "a first run", make: async () => makeSmallBench(), every: 5 },
  { name: "a later run", make: makeUsedBook, every: 1 },
])(
  "$name: nothing changes where a request fails, whatever the code, and a second try succeeds",
  async ({ name, make, every }) => {
    const bench = await make();
    const start = bench.host.workbook.snapshot();
    const actions = await countActions(bench);
    expect(actions).toHaveLength(READING + WRITING);
    rewind(bench, start);
    const before = contentsOf(bench);
    // A failed run leaves the same workbook whatever the code: the second try is made once for each moment.
    const tried = new Set<string>();
    for (const one of cases.filter((_, index) => index % every === 0)) {
      rewind(bench, start);
      const outcome = await runCase(bench, one, actions).catch((error: Error) => error.message);
      // An answer that is too large is asked for again in halves, and the run goes on.
      if (outcome === "written" && one.request === READING && one.code === "ResponsePayloadSizeLimitExceeded")
        continue;
      if (typeof outcome === "string") throw new Error(`${name}, ${JSON.stringify(one)}: ${outcome}`);
      const kind = problemOfCode[one.code]!;
      const told = problems[kind].vi.split("{")[0]!;
      expect({ ...one, message: outcome.problem.message.vi }).toMatchObject({
        message: expect.stringContaining(told) as string,
      });
      expect(outcome.state).toBe(one.request <= READING + 1 ? "untouched" : "restored");
      if (!isUntouched(bench, start))
        expect({ ...one, after: contentsOf(bench) }).toEqual({ ...one, after: before });
      expect({ ...one, texts: textsIn(bench.host.workbook.snapshot()) }).toEqual({
        ...one,
        texts: textsIn(start),
      });
      const state = `${one.request} ${one.moment}`;
      if (tried.has(state)) continue;
      tried.add(state);
      bench.host.faults.clear();
      expect((await succeed(bench, small)).kind).toBe("written");
    }
  },
);
