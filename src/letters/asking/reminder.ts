import type { Consolidation, UnitState } from "../../model/consolidation";
import type { Localized, MessageParams } from "../../model/finding";
import { contactOf, formatContact, type Contact, type Contacts } from "./contact";
import { REMINDER } from "./reminder.data";
import { nameYear } from "../../texts/schoolYear";
import { countReceipts } from "../receipts";
import { recipientOf } from "../recipient";
import { alike, capitalised, joined, fillText, formatDay } from "../../texts/localized";

/** How a reminder is asked for. */
export interface ReminderOptions {
  /** ISO date of today; without it "đến nay". */
  readonly asOf?: string | null;
  readonly contacts?: Contacts;
  /** Who reminds: "Sở Giáo dục và Đào tạo"; "" where not known. */
  readonly sender?: string;
}

/** What one unit is reminded with. */
export interface UnitReminder {
  readonly unit: string;
  readonly name: string;
  readonly contact: Contact | null;
  /** A file of the unit has come, but could not be used. */
  readonly cameUnused: boolean;
  readonly text: Localized;
}

/** Reminders for the units that have not sent, ready to copy. */
export interface Reminder {
  readonly units: readonly UnitReminder[];
  /** One letter to all of them; `null` where every unit has sent. */
  readonly all: Localized | null;
}

/** Writes what reminds the units without a usable report, in the order of the set. */
export function writeReminder(
  consolidation: Pick<Consolidation, "catalogue" | "units" | "missingUnits">,
  options: ReminderOptions = {},
): Reminder {
  const missing = consolidation.units.filter(({ unit }) => consolidation.missingUnits.includes(unit.code));
  const facts = factsOf(consolidation, options);
  return {
    units: missing.map((state) => remindUnit(state, facts, options)),
    all: missing.length === 0 ? null : remindAll(missing, countsOf(consolidation), facts, options),
  };
}

function factsOf({ catalogue }: Pick<Consolidation, "catalogue">, options: ReminderOptions): MessageParams {
  const { number, date, issuer, targetYear } = catalogue.plan;
  const named = options.sender?.trim() ?? "";
  const { asOf } = options;
  return {
    number,
    issuer,
    year: nameYear(targetYear),
    date: formatDay(date),
    until: asOf ? fillText(REMINDER.asOf, { date: formatDay(asOf) }) : REMINDER.now,
    sender: named === "" ? REMINDER.sender : fillText(REMINDER.senderNamed, { name: named }),
  };
}

function remindUnit(state: UnitState, facts: MessageParams, { contacts }: ReminderOptions): UnitReminder {
  const { code, name } = state.unit;
  const contact = contactOf(contacts, code);
  const cameUnused = state.cameUnused === true;
  const asked = { ...facts, whose: REMINDER.yourUnit };
  const body = cameUnused
    ? [capitalised(fillText(REMINDER.unusedUnit, facts))]
    : [fillText(REMINDER.notReceived, asked), fillText(REMINDER.request, asked)];
  const head = fillText(REMINDER.to, { unit: recipientOf(state.unit), contact: inBrackets(contact) });
  return { unit: code, name, contact, cameUnused, text: joined([head, ...body, REMINDER.thanks], "\n\n") };
}

function remindAll(
  missing: readonly UnitState[],
  received: MessageParams,
  facts: MessageParams,
  { contacts }: ReminderOptions,
): Localized {
  const items = missing.map(({ unit }, index) =>
    fillText(index === missing.length - 1 ? REMINDER.lastItem : REMINDER.item, {
      unit: recipientOf(unit),
      contact: inBrackets(contactOf(contacts, unit.code)),
    }),
  );
  const unused = missing.filter((state) => state.cameUnused).map(({ unit }) => unit.name);
  const body = [
    ...silentOnes(missing.length, unused, facts),
    fillText(REMINDER.received, received),
    ...(unused.length > 0 ? [fillText(REMINDER.unused, { names: unused.join(", ") })] : []),
    fillText(REMINDER.request, { whose: REMINDER.yourUnits }),
  ];
  const head = fillText(REMINDER.toAll, { units: joined(items, "\n") });
  return joined([head, joined(body, " "), REMINDER.thanks], "\n\n");
}

/** That nothing came is said of those alone of whom it is true. */
function silentOnes(missing: number, unused: readonly string[], facts: MessageParams): Localized[] {
  if (missing === unused.length) return [];
  const whose =
    unused.length === 0
      ? REMINDER.yourUnits
      : fillText(REMINDER.yourUnitsExcept, { names: unused.join(", ") });
  return [fillText(REMINDER.notReceived, { ...facts, whose })];
}

function countsOf(consolidation: Pick<Consolidation, "units" | "missingUnits">): MessageParams {
  const { received, count } = countReceipts(consolidation);
  return { received, expected: count };
}

function inBrackets(contact: Contact | null): Localized {
  return contact ? fillText(REMINDER.contact, { contact: formatContact(contact) }) : alike("");
}
