import type { ConsolidationResult, UnitState } from "../../model/consolidation";
import type { Language, Localized } from "../../model/finding";
import { contactOf, formatContact, type Contact, type Contacts } from "./contact";
import { escapeHtml, htmlPage } from "../html";
import { formatPlace } from "../place";
import { recipientOf } from "../recipient";
import { questionsByUnit, type Question } from "./question";
import { REQUEST, REQUEST_COLUMNS } from "./request.data";
import { nameYear } from "../../texts/schoolYear";
import { alike, inBoth, joined, fillText, formatDay, twoDigits } from "../../texts/localized";

/** How requests are asked for. */
export interface RequestOptions {
  readonly contacts?: Contacts;
  /** Who asks: "Sở Giáo dục và Đào tạo"; "" where not known. */
  readonly sender?: string;
  /** ISO date of the request; left out where not known. */
  readonly date?: string | null;
}

/** Phiếu đề nghị rà soát số liệu: what one unit is asked about its figures. */
export interface ReviewRequest {
  readonly unit: string;
  readonly name: string;
  readonly contact: Contact | null;
  readonly questions: readonly Question[];
  /** The whole request as text, ready to send. */
  readonly text: Localized;
  /** The same as HTML with a table, as Word or a mail takes it. */
  readonly html: Localized;
}

/** One request for each unit whose report holds an error or a warning, in the order of the set. Who has sent nothing is reminded, not asked. */
export function writeRequests(
  result: Pick<ConsolidationResult, "consolidation" | "findings">,
  options: RequestOptions = {},
): ReviewRequest[] {
  const year = result.consolidation.catalogue.plan.targetYear;
  return questionsByUnit(result)
    .map(({ state, questions }) => ({
      state,
      questions: questions.filter(({ finding }) => finding.code !== "UNIT_MISSING"),
    }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ state, questions }) => requestTo(state, questions, year, options));
}

/** All requests as one text, one after the other. */
export function requestsAsText(requests: readonly ReviewRequest[]): Localized {
  return joined(
    requests.map(({ text }) => text),
    `\n\n${"—".repeat(30)}\n\n`,
  );
}

/** All requests as one page of HTML, each on a page of its own when printed. */
export function requestsAsPage(requests: readonly ReviewRequest[]): Localized {
  return inBoth((language) => {
    const bodies = requests.map(({ html }) => html[language]);
    const apart = '\n<p style="page-break-before: always; margin: 0"></p>\n';
    return htmlPage(REQUEST.title[language], language, bodies.join(apart));
  });
}

function requestTo(
  state: UnitState,
  questions: readonly Question[],
  year: string,
  options: RequestOptions,
): ReviewRequest {
  const { code, name } = state.unit;
  const contact = contactOf(options.contacts, code);
  const letter = letterTo(state, questions.length, year, contact, options);
  return {
    unit: code,
    name,
    contact,
    questions,
    text: asText(letter, questions),
    html: inBoth((language) => asHtml(letter, questions, language)),
  };
}

/** What stands around the questions. */
interface Letter {
  readonly about: Localized;
  readonly to: Localized;
  readonly lead: Localized;
  readonly date: Localized | null;
}

function letterTo(
  { unit, file, sheet, received }: UnitState,
  count: number,
  year: string,
  contact: Contact | null,
  { sender = "", date }: RequestOptions,
): Letter {
  const place = received
    ? formatPlace({ ...(file !== null && { file }), sheet: sheet ?? "", cell: "" })
    : null;
  return {
    about: fillText(REQUEST.about, { year: nameYear(year) }),
    to: fillText(REQUEST.to, {
      unit: recipientOf(unit),
      contact: contact ? fillText(REQUEST.contact, { contact: formatContact(contact) }) : "",
    }),
    lead: fillText(REQUEST.lead, {
      source: place && place.vi !== "" ? fillText(REQUEST.source, { place }) : "",
      sender: sender.trim() === "" ? REQUEST.sender : sender.trim(),
      count: twoDigits(count),
    }),
    date: date ? fillText(REQUEST.date, { date: formatDay(date) }) : null,
  };
}

function asText(letter: Letter, questions: readonly Question[]): Localized {
  const items = questions.map((question, index) =>
    joined(
      [
        joined([alike(`${index + 1}.`), question.subject ?? REQUEST.whole], " "),
        ...(question.place ? [indented(fillText(REQUEST.place, { place: question.place }))] : []),
        indented(fillText(REQUEST.found, { found: question.found })),
        indented(question.asked),
      ],
      "\n",
    ),
  );
  const head = joined([REQUEST.title, letter.about], "\n");
  const foot = letter.date ? [letter.date] : [];
  return joined([head, letter.to, letter.lead, joined(items, "\n"), REQUEST.closing, ...foot], "\n\n");
}

function indented(text: Localized): Localized {
  return inBoth((language) => `   - ${text[language]}`);
}

const FONT = "font-family: 'Times New Roman', serif; font-size: 13pt";
const CELL = "border: 1px solid black; padding: 3pt 4pt; vertical-align: top";
const WIDTHS = [5, 20, 15, 25, 18, 17];

function asHtml(letter: Letter, questions: readonly Question[], language: Language): string {
  const line = (text: Localized, style = "") =>
    `<p style="${FONT}; margin: 4pt 0${style}">${escapeHtml(text[language])}</p>`;
  const heads = REQUEST_COLUMNS[language].map(
    (text, index) => `<th style="${CELL}" width="${WIDTHS[index]}%">${escapeHtml(text)}</th>`,
  );
  const rows = questions.map((question, index) => rowOf(question, index, language));
  const centre = "; text-align: center";
  return [
    line(REQUEST.title, `${centre}; font-weight: bold`),
    line(letter.about, `${centre}; font-style: italic`),
    line(letter.to),
    line(letter.lead),
    `<table style="border-collapse: collapse; width: 100%; ${FONT}"><thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table>`,
    line(REQUEST.closing),
    ...(letter.date ? [line(letter.date)] : []),
    line(REQUEST.signer, "; text-align: right; font-style: italic"),
  ].join("\n");
}

function rowOf(question: Question, index: number, language: Language): string {
  const texts = [
    String(index + 1),
    (question.subject ?? REQUEST.whole)[language],
    question.place?.[language] ?? "",
    question.found[language],
    question.asked[language],
    "",
  ];
  return `<tr>${texts.map((text) => `<td style="${CELL}">${escapeHtml(text)}</td>`).join("")}</tr>`;
}
