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
import { isAfter, isBefore } from "../pooling/period";
import { formatDay } from "../texts/localized";
import { nameYear } from "../texts/schoolYear";

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
async function writeForms(folder: string, set: UnitSet, sources: FormSources): Promise<number> {
  const { units } = set;
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
  process.stdout.write(`${nameSource(catalogue, language)}\n`);
  const { targetYear } = catalogue.plan;
  const year = nameYear(targetYear)[language];
  if (isBefore(targetYear, set.since) || isAfter(targetYear, set.until))
    process.stderr.write(`${say("formsOutside", language, { year })}\n`);
  return EXIT.done;
}

/** Which plan's rows the forms ask: the built-in catalogue is easily taken for the year's own. */
function nameSource({ plan }: Catalogue, language: Language): string {
  const year = nameYear(plan.targetYear)[language];
  if (plan.number === "" || plan.date === "") return say("formsOfYear", language, { year });
  const date = formatDay(plan.date)[language];
  return say("formsPlan", language, { year, number: plan.number, date, issuer: plan.issuer });
}
