/**
 * Settings that two officers have changed at the same time, joined entry by entry: what one alone has changed holds, and where both
 * have changed the same entry, this pane's choice does. Nothing is lost without a word: what was taken over and what was not kept is
 * told with its value.
 */
import { canonicalJson, type WorkbookSettings } from "../../sheets/settings";

type Entries = ReadonlyMap<string, unknown>;

/** One entry that differs: of which part, which one of its entries ("" for a part that is one), and what it was and is. */
export interface SettingChange {
  readonly part: SettingPart;
  readonly entry: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** What two panes' settings give. */
export interface JointSettings {
  readonly settings: WorkbookSettings;
  /** Entries that were taken over from the other pane. */
  readonly taken: readonly SettingChange[];
  /** Entries of the other pane that did not hold: `was` is its value, `now` this pane's. */
  readonly refused: readonly SettingChange[];
}

/** How a part of the settings is cut into entries, and put together again. */
interface Part {
  readonly fields: readonly Field[];
  readonly cut: (settings: WorkbookSettings) => Entries;
  readonly join: (entries: Entries) => Partial<WorkbookSettings>;
}

type Field = keyof WorkbookSettings;

/** Keys of nested entries: a unit's code and what is noted of it. */
const SEPARATOR = "\n";

/** Fields that make sense together only, or a single one: an entry as a whole. */
const whole = (...fields: readonly Field[]): Part => ({
  fields,
  cut: (settings) => new Map([["", Object.fromEntries(fields.map((field) => [field, settings[field]]))]]),
  join: (entries) => (entries.get("") ?? {}) as Partial<WorkbookSettings>,
});

/** A field with entries by key; of a form all are there, blank ones too, or none. */
const record = (field: Field, ...form: readonly string[]): Part => ({
  fields: [field],
  cut: (settings) => new Map(Object.entries(settings[field] ?? {})),
  join: (entries) => {
    const blank = Object.fromEntries(form.map((key) => [key, ""]));
    const isAbsent = form.length > 0 && entries.size === 0;
    return { [field]: isAbsent ? undefined : { ...blank, ...Object.fromEntries(entries) } };
  },
});

/** A field with entries by key that have entries by key themselves. */
const nested = (field: Field): Part => ({
  fields: [field],
  cut: (settings) =>
    new Map(
      Object.entries((settings[field] ?? {}) as Readonly<Record<string, object>>).flatMap(([key, inner]) =>
        Object.entries(inner).map(([name, value]) => [`${key}${SEPARATOR}${name}`, value] as const),
      ),
    ),
  join: (entries) => {
    const joint: Record<string, Record<string, unknown>> = {};
    for (const [path, value] of entries) {
      const [key = "", name = ""] = path.split(SEPARATOR);
      joint[key] = { ...joint[key], [name]: value };
    }
    return { [field]: joint };
  },
});

/** A list whose items are told apart by some of their fields; by all of them without any. */
const list = (field: Field, ...keys: readonly string[]): Part => ({
  fields: [field],
  cut: (settings) =>
    new Map(
      ((settings[field] ?? []) as unknown as readonly Readonly<Record<string, unknown>>[]).map((item) => [
        canonicalJson(keys.length === 0 ? item : keys.map((key) => item[key] ?? null)),
        item,
      ]),
    ),
  join: (entries) => ({ [field]: [...entries.values()] }),
});

/** Every field but the language, which is each pane's own. What was confirmed holds for one year and one set of units alone. */
const PARTS = {
  plan: whole("unitSet", "catalogue", "confirmed"),
  asOf: whole("asOf"),
  heading: record("heading"),
  signatures: whole("signatures"),
  assignments: list("assignments", "file", "sheet"),
  columns: list("columns", "file", "sheet", "line", "heading"),
  excluded: list("excluded"),
  resubmissions: list("resubmissions"),
  previous: whole("previous"),
  standards: record("standards"),
  history: list("history", "file", "year", "standing"),
  contacts: record("contacts"),
  letters: record("letters", "sender", "number", "deadline", "recipients", "signer"),
  letterNotes: nested("letterNotes"),
} as const satisfies Readonly<Record<string, Part>>;

/** The parts of the settings, as they are told. */
export type SettingPart = keyof typeof PARTS;

/** The choices of both: `base` is what both began with, `mine` this pane's, `theirs` the other's. */
export interface TwoSettings {
  readonly base: WorkbookSettings;
  readonly mine: WorkbookSettings;
  readonly theirs: WorkbookSettings;
}

/** Joins the settings of two panes. A part that is as in this pane stays the same object. */
export function joinChoices(both: TwoSettings): JointSettings {
  const taken: SettingChange[] = [];
  const refused: SettingChange[] = [];
  let settings = both.mine;
  for (const part of Object.keys(PARTS) as SettingPart[]) {
    const { fields, cut, join }: Part = PARTS[part];
    const [base, mine, theirs] = [cut(both.base), cut(both.mine), cut(both.theirs)];
    const joint = new Map<string, unknown>();
    for (const entry of new Set([...theirs.keys(), ...mine.keys()])) {
      const [b, m, t] = [base, mine, theirs].map((entries) => entries.get(entry));
      const isTheirs = isSame(m, b) && !isSame(t, b);
      if (isTheirs) taken.push({ part, entry, was: m, now: t });
      if (!isTheirs && !isSame(t, b) && !isSame(t, m)) refused.push({ part, entry, was: t, now: m });
      const value = isTheirs ? t : m;
      if (value !== undefined) joint.set(entry, value);
    }
    const [here, there] = [pick(both.mine, fields), pick(both.theirs, fields)];
    // In the order of the workbook's, or two panes would go on saving lists that differ in nothing else.
    if (isSameSet(joint, theirs)) settings = isSame(here, there) ? settings : withPart(settings, there);
    else if (!isSameSet(joint, mine)) settings = withPart(settings, join(joint));
  }
  return { settings, taken, refused };
}

const pick = (settings: WorkbookSettings, fields: readonly Field[]): Partial<WorkbookSettings> =>
  Object.fromEntries(fields.map((field) => [field, settings[field]]));

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

const isSameSet = (one: Entries, other: Entries): boolean =>
  isSame(Object.fromEntries(one), Object.fromEntries(other));

/** Fields that are absent there are absent afterwards. */
function withPart(settings: WorkbookSettings, part: Partial<WorkbookSettings>): WorkbookSettings {
  const joint = { ...settings, ...part };
  const present = Object.entries(joint).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as unknown as WorkbookSettings;
}
