import { Document, Packer, type ISectionOptions } from "docx";
import type { ConsolidationResult } from "../../model/consolidation";
import { listCalls } from "../../letters/asking/phoneList";
import { writeReminder } from "../../letters/asking/reminder";
import { writeRequests } from "../../letters/asking/request";
import type { LetterOptions } from "./options";
import { layOutCalls, layOutReminder, layOutRequest } from "./layOut";

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
    ...(calls.length > 0 || requests.length === 0 ? [layOutCalls(calls, result.consolidation, options)] : []),
  ];
  const font = { font: "Times New Roman", size: 26 };
  const document = new Document({ sections, styles: { default: { document: { run: font } } } });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
