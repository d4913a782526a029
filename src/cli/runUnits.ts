import { layOutUnitList } from "../sheets/unitList";
import { writeWorkbook } from "../files/write/write";
import { readClock } from "./clock";
import { EXIT } from "./runProgram";
import type { FlagKind } from "./flags";
import { identify } from "./sources/identity";
import { UsageError } from "./usageError";
import { loadUnitSet } from "./sources/sources";
import { readFlags } from "./usage";
import { makeSafe, say } from "./terminal/wording";
import { writeOne } from "./output/writeOne";

const KINDS = { out: "value", lang: "value", help: "switch" } satisfies Readonly<Record<string, FlagKind>>;

/** The program `units`: prints a set of units, or writes it as a list to start from; answers its exit status. */
export async function runUnits(args: readonly string[]): Promise<number> {
  const given = readFlags(args, KINDS, "unitsUsage");
  if (given === null) return EXIT.done;
  const { language, value } = given;
  const [units, ...others] = given.inputs;
  if (units === undefined) throw new UsageError("noSet", {}, true);
  if (others.length > 0) throw new UsageError("unexpectedInput", { path: others[0]! }, true);
  if (units === "any") throw new UsageError("anyHasNoList");
  const out = value("out");
  if (out !== null && !/\.xlsx$/i.test(out)) throw new UsageError("outExtension", { path: out });
  if (out !== null && identify(out) === identify(units))
    throw new UsageError("outputIsSource", { flag: "--out", path: out });
  const set = await loadUnitSet(units, language);
  if (out === null) {
    const lines = set.units.map(({ code, name }) => makeSafe(`${code}\t${name}`));
    process.stdout.write(`${lines.join("\n")}\n`);
    return EXIT.done;
  }
  const bytes = await writeWorkbook(layOutUnitList(set), { createdAt: readClock(process.env) });
  const refusal = await writeOne(out, bytes, language);
  if (refusal === null)
    process.stdout.write(`${say("writtenUnits", language, { count: set.units.length, path: out })}\n`);
  else process.stderr.write(`${refusal}\n`);
  return refusal === null ? EXIT.done : EXIT.failed;
}
