import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../model/indicator";
import type { PreviousYear } from "../model/consolidation";
import type { Language } from "../model/finding";
import type { UnitSet } from "../model/reportingUnit";
import { layOutForm, unitsWithRows } from "../sheets/form/write";
import { writeWorkbook } from "../files/write/write";
import { DEFAULT_UNITS } from "./args";
import { readClock } from "./clock";
import { EXIT } from "./runProgram";
import type { FlagKind } from "./flags";
import { nameForm } from "../sheets/form/name";
import { UsageError } from "./usageError";
import { writeOne } from "./output/writeOne";
import { loadCatalogue, loadPrevious, loadUnitSet } from "./sources/sources";
import { readFlags } from "./usage";
import { say } from "./terminal/wording";

const KINDS = {
  units: "value",
  out: "value",
  catalogue: "value",
  previous: "list",
  lang: "value",
  help: "switch",
} satisfies Readonly<Record<string, FlagKind>>;

/** The program `template`: writes one blank form per unit of a set into a folder; answers its exit status. */
export async function runTemplate(args: readonly string[]): Promise<number> {
  const given = readFlags(args, KINDS, "templateUsage");
  if (given === null) return EXIT.done;
  const { language, value } = given;
  if (given.inputs.length > 0) throw new UsageError("unexpectedInput", { path: given.inputs[0]! }, true);
  const folder = value("out");
  if (folder === null) throw new UsageError("flagMissing", { flag: "--out" }, true);
  const units = value("units") ?? DEFAULT_UNITS;
  if (units === "any") throw new UsageError("anyForTemplate");
  const set = await loadUnitSet(units, language);
  const catalogue = await loadCatalogue(value("catalogue"), language);
  const { previous } = await loadPrevious(given.list("previous"), catalogue, { kind: "set", set }, language);
  return writeForms(folder, set, { catalogue, previous, language });
}

interface FormSources {
  readonly catalogue: Catalogue;
  readonly previous: PreviousYear | null;
  readonly language: Language;
}

/** A form that stands there may be filled in: none is written over. */
async function writeForms(folder: string, { units }: UnitSet, sources: FormSources): Promise<number> {
  const { catalogue, previous, language } = sources;
  const createdAt = readClock(process.env);
  const asked = unitsWithRows(units, catalogue);
  const forms = asked.map((unit) => ({ unit, path: join(folder, nameForm(unit)) }));
  const standing = forms.find(({ path }) => existsSync(path));
  if (standing) throw new UsageError("formExists", { path: standing.path });
  for (const { unit, path } of forms) {
    const bytes = await writeWorkbook(layOutForm(unit, catalogue, { previous }), { createdAt });
    const refusal = await writeOne(path, bytes, language, folder);
    if (refusal !== null) {
      process.stderr.write(`${refusal}\n`);
      return EXIT.failed;
    }
  }
  const unasked = units.filter((unit) => !asked.includes(unit)).map(({ name }) => name);
  if (unasked.length > 0)
    process.stdout.write(`${say("formsNotAsked", language, { names: unasked.join(", ") })}\n`);
  process.stdout.write(`${say("writtenForms", language, { count: forms.length, path: folder })}\n`);
  return EXIT.done;
}
