import type { Localized } from "../../model/finding";
import { alike, fillText, formatDay, joined } from "../../texts/localized";
import type { WorkbookSettings } from "../../sheets/settings";
import { nameUnitSet } from "../components/sources/unitSetName";
import { columnTexts } from "../components/sources/columns.data";
import type { Notice } from "./pane";
import { schoolYearOf, unitSetOf } from "./settings";
import type { JointSettings, SettingChange } from "./settingsOfTwo";
import { entryNames, partNames, settingTexts, valueWords } from "./settingsOfTwo.data";

/** What of the other pane's choices holds here from now on, and what does not; all of it, with its value. */
export function tellSettings({ settings, taken, refused }: JointSettings): Notice[] {
  const linesOf = (changes: readonly SettingChange[], key: "line" | "refusedLine"): Localized =>
    joined(
      changes.map((change) =>
        fillText({ vi: "– {line}", en: "– {line}" }, { line: tell(change, key, settings) }),
      ),
      "\n",
    );
  const notices: Notice[] = [];
  if (taken.length > 0)
    notices.push({ tone: "info", text: fillText(settingTexts.taken, { list: linesOf(taken, "line") }) });
  if (refused.length > 0) {
    const text = fillText(settingTexts.refused, { list: linesOf(refused, "refusedLine") });
    notices.push({ tone: "warning", text, lasting: true });
  }
  return notices;
}

function tell(change: SettingChange, key: "line" | "refusedLine", settings: WorkbookSettings): Localized {
  const entry = entryOf(change, settings);
  return fillText(settingTexts[key], {
    part: partNames[change.part],
    entry: entry ? joined([alike(" – "), entry], "") : alike(""),
    was: valueOf(change, change.was, settings),
    now: valueOf(change, change.now, settings),
  });
}

/** Which entry it is: a unit, a field of a form, a file. */
function entryOf({ entry, was, now }: SettingChange, settings: WorkbookSettings): Localized | null {
  const item = (now ?? was) as Partial<Record<"file" | "sheet" | "line" | "unit", string | null>> | undefined;
  if (typeof item === "object" && entry.startsWith("[") && item)
    return alike(
      [item.file, item.sheet, item.line].filter((part) => part).join(", ") || String(item.unit ?? ""),
    );
  if (entry.startsWith("{")) return originOf(was) ?? originOf(now);
  const names = entry.split("\n").filter((part) => part !== "");
  if (names.length === 0) return null;
  return joined(
    names.map((name) => entryNames[name] ?? alike(unitName(name, settings))),
    ", ",
  );
}

function originOf(value: unknown): Localized | null {
  const { file, sheet, unit, newer } = (value ?? {}) as Readonly<Record<string, string | null | undefined>>;
  const parts = [unit, newer ?? file, sheet].filter((part) => part);
  return parts.length > 0 ? alike(parts.join(", ")) : null;
}

const unitName = (code: string, settings: WorkbookSettings): string =>
  unitSetOf(settings).units.find((unit) => unit.code === code)?.name ?? code;

function valueOf({ part }: SettingChange, value: unknown, settings: WorkbookSettings): Localized {
  if (value === undefined || value === null || value === "") return valueWords.none;
  if (typeof value === "string") return formatDay(value);
  const fields = value as Readonly<Record<string, unknown>>;
  const told: Partial<Record<typeof part, () => Localized>> = {
    plan: () => {
      const { unitSet, catalogue } = value as Pick<WorkbookSettings, "unitSet" | "catalogue">;
      return fillText(valueWords.plan, { year: schoolYearOf({ catalogue }), units: nameUnitSet(unitSet) });
    },
    asOf: () => valueOf({ part } as SettingChange, fields["asOf"], settings),
    signatures: () => (fields["signatures"] === true ? valueWords.yes : valueWords.no),
    previous: () => yearOf((fields["previous"] as { readonly schoolYear?: string } | null)?.schoolYear),
    history: () => yearOf(String(fields["year"])),
    contacts: () => alike([fields["name"], fields["phone"]].filter((one) => one !== "").join(", ")),
    assignments: () => alike(unitName(String(fields["unit"]), settings)),
    columns: () => columnTexts[fields["meaning"] as keyof typeof columnTexts],
    excluded: () => valueWords.yes,
    resubmissions: () => valueWords.yes,
  };
  return told[part]?.() ?? valueWords.other;
}

const yearOf = (year: string | undefined): Localized =>
  year === undefined ? valueWords.none : fillText(valueWords.year, { year });
