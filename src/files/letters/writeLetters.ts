import { Document, Packer, type ISectionOptions } from "docx";
import type { ConsolidationResult } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import type { Contacts } from "../../letters/asking/contact";
import { listCalls } from "../../letters/asking/phoneList";
import { writeReminder } from "../../letters/asking/reminder";
import { writeRequests } from "../../letters/asking/request";
import type { LetterHeading } from "../../letters/letterHeading";
import { layOutCalls, layOutReminder, layOutRequest } from "./layOut";

/** How the letters are asked for; what is not known stays dots to be filled in by hand. */
export interface LetterOptions {
  readonly language: Language;
  /** ISO date of the letters. */
  readonly date: string;
  readonly contacts?: Contacts;
  /** Sender, number, deadline, copies and signer as the workbook keeps them. */
  readonly heading?: Partial<LetterHeading>;
}

/** The office that consolidates, where no other is named. */
const SENDER = "Sở Giáo dục và Đào tạo";

/** Everything that goes out about a result as one Word file: a request for each unit, the reminder, and the list of calls, each on pages of its own. */
export async function writeLetters(result: ConsolidationResult, options: LetterOptions): Promise<Uint8Array> {
  const { consolidation } = result;
  const { contacts = {}, date, heading = {} } = options;
  const sender = heading.sender?.trim() || SENDER;
  const requests = writeRequests(result, { contacts, date: null, sender });
  const reminder = writeReminder(consolidation, { contacts, asOf: date, sender });
  const calls = listCalls(result, contacts);
  const sections: ISectionOptions[] = [
    ...requests.map((request) => layOutRequest(request, consolidation, options)),
    ...(reminder.all ? [layOutReminder(reminder.all, consolidation, options)] : []),
    ...(calls.length > 0 || requests.length === 0 ? [layOutCalls(calls, options)] : []),
  ];
  const font = { font: "Times New Roman", size: 26 };
  const document = new Document({ sections, styles: { default: { document: { run: font } } } });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
