import { PageOrientation, type ISectionOptions, type Paragraph, type Table } from "docx";
import type { Consolidation } from "../../model/consolidation";
import type { Language, Localized } from "../../model/finding";
import { PHONE_COLUMNS } from "../../letters/asking/phoneList.data";
import type { PhoneEntry } from "../../letters/asking/phoneList";
import { provinceInPrint } from "../../letters/whole";
import { formatPlace } from "../../letters/place";
import type { Question } from "../../letters/asking/question";
import { REQUEST, REQUEST_COLUMNS } from "../../letters/asking/request.data";
import type { ReviewRequest } from "../../letters/asking/request";
import { fillText, formatDay } from "../../texts/localized";
import { nameYear } from "../../texts/schoolYear";
import { LETTER } from "./texts.data";
import type { LetterOptions } from "./options";
import { CENTRE, LEFT, line, millimetres, rule, sideBySide, SMALL, table } from "./parts";

/** Upright A4 with the decree's margins. */
const UPRIGHT = {
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: {
      top: millimetres(20),
      bottom: millimetres(20),
      left: millimetres(30),
      right: millimetres(15),
    },
  },
} as const;

const ACROSS = {
  page: {
    size: { width: millimetres(210), height: millimetres(297), orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: millimetres(15),
      bottom: millimetres(15),
      left: millimetres(20),
      right: millimetres(15),
    },
  },
} as const;

/** A request to one unit, as an office's letter. */
export function layOutRequest(
  request: ReviewRequest,
  consolidation: Consolidation,
  options: LetterOptions,
): ISectionOptions {
  const { language } = options;
  // Title and subject, addressee, lead, questions, closing: the paragraphs of the letter's text.
  const paragraphs = request.text[language].split("\n\n");
  const rows = request.questions.map((question, index) => [
    String(index + 1),
    (question.subject ?? REQUEST.whole)[language],
    placeInFile(question, language),
    question.found[language],
    question.asked[language],
    "",
  ]);
  return {
    properties: UPRIGHT,
    children: [
      ...head(consolidation, options),
      line(REQUEST.title[language], CENTRE, { bold: true, size: 28 }),
      line(paragraphs[0]!.split("\n").slice(1).join(" "), CENTRE, { italics: true }),
      line(paragraphs[1]!, CENTRE, { bold: true }),
      line(paragraphs[2]!),
      table(REQUEST_COLUMNS[language], rows, [6, 20, 17, 24, 17, 16]),
      line(REQUEST.closing[language]),
      line(ended(deadline(options), language)),
      ...foot(options),
    ],
  };
}

/** A last sentence with the sign that ends an office's letter. */
const ended = (text: string, language: Language): string =>
  language === "vi" ? `${text.replace(/\.$/, "")}./.` : text;

/** "trang Biểu 1, ô F12": the file is named above the table; of a question about another file all is told. */
function placeInFile({ finding: { at }, place }: Question, language: Language): string {
  if (!at?.sheet) return place?.[language] ?? "";
  return formatPlace({ ...at, file: "" })[language];
}

/** The reminder to all units that have not sent. */
export function layOutReminder(
  text: Localized,
  consolidation: Consolidation,
  options: LetterOptions,
): ISectionOptions {
  const { language } = options;
  const lines = text[language].split(/\n+/).filter((part) => part !== "");
  const last = lines.at(-1)!;
  const year = nameYear(consolidation.catalogue.plan.targetYear);
  return {
    properties: UPRIGHT,
    children: [
      ...head(consolidation, options, fillText(LETTER.subject, { year })[language]),
      ...lines.slice(0, -1).map((part) => line(part)),
      line(deadline(options)),
      line(last),
      ...foot(options),
    ],
  };
}

/** Whom to call and what about, for the office's own use. */
export function layOutCalls(
  entries: readonly PhoneEntry[],
  { catalogue }: Consolidation,
  { language }: LetterOptions,
): ISectionOptions {
  const year = nameYear(catalogue.plan.targetYear);
  const rows = entries.map(({ name, contact, lines }, index) => [
    String(index + 1),
    name,
    contact?.name ?? "",
    contact?.phone ?? "",
    lines.map((text) => text[language]).join("\n"),
  ]);
  return {
    properties: ACROSS,
    children: [
      line(LETTER.phoneTitle[language], CENTRE, { bold: true, size: 28 }),
      line(fillText(LETTER.phoneAbout, { year })[language], CENTRE, { italics: true }),
      line(""),
      table(PHONE_COLUMNS[language], rows, [5, 20, 15, 12, 48]),
    ],
  };
}

function deadline({ heading: { deadline: until = "" } = {}, language }: LetterOptions): string {
  return until !== ""
    ? fillText(LETTER.deadline, { date: formatDay(until) })[language]
    : LETTER.blankDeadline[language];
}

/**
 * Who sends beside the nation's name and motto, each above a line, and below them number and subject beside place and date
 * (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
function head(
  consolidation: Consolidation,
  { date, language, heading = {} }: LetterOptions,
  subject = "",
): (Table | Paragraph)[] {
  const year = date.slice(0, 4);
  const province = provinceInPrint(consolidation);
  const place = province.replace(/^(Tỉnh|Thành phố)\s+/, "");
  const day = place === "" ? LETTER.blankDay : LETTER.day;
  const written = fillText(day, {
    place,
    day: date.slice(8, 10),
    month: monthOf(date),
    year,
    written: formatDay(date),
  })[language];
  const superior = fillText(province === "" ? LETTER.anySuperior : LETTER.superior, {
    province: unbroken(province.toLocaleUpperCase("vi")),
  })[language];
  const left = [
    line(superior.trim(), CENTRE, { size: SMALL }),
    line(filled(heading.sender)?.toLocaleUpperCase("vi") ?? LETTER.sender[language], CENTRE, {
      bold: true,
      size: SMALL,
    }),
    rule(SENDER_RULE),
  ];
  const numbered = [
    line(
      fillText(LETTER.number, { number: filled(heading.number) ?? LETTER.blankNumber })[language],
      CENTRE,
      {
        size: SMALL,
      },
    ),
    ...(subject === "" ? [] : [line(subject, CENTRE, { size: SMALL })]),
  ];
  const right = [
    line(LETTER.nation[language], CENTRE, { bold: true, size: SMALL }),
    line(LETTER.motto[language], CENTRE, { bold: true, size: SMALL }),
    rule(MOTTO_RULE),
  ];
  const dated = [line(written, CENTRE, { italics: true, size: SMALL })];
  const rows = [
    [left, right],
    [numbered, dated],
  ] as const;
  return [sideBySide(rows, [43, 57]), line("")];
}

/** A name on one line: where the line is too short for the whole, it breaks before the name. */
const unbroken = (name: string): string => name.replace(/ /g, "\u00a0");

/** Millimetres on either side of the lines below the sender and below the motto. */
const SENDER_RULE = 22;
const MOTTO_RULE = 22;

/** Months below 3 have two digits, as the decree writes them. */
function monthOf(date: string): string {
  const month = Number(date.slice(5, 7));
  return month < 3 ? `0${month}` : String(month);
}

/** What the officer wrote in a field; `null` where it is blank. */
const filled = (text: string | undefined): string | null => text?.trim() || null;

function foot({ language, heading = {} }: LetterOptions): (Table | Paragraph)[] {
  const copies = (heading.recipients ?? "")
    .split("\n")
    .map((name) => name.replace(/^[-–\s]+|(?<![;.\s])[;.\s]+$/g, ""))
    .filter((name) => name !== "");
  const left = [
    line(LETTER.recipients[language], LEFT, { bold: true, italics: true, size: SMALL }),
    line(LETTER.asAbove[language], LEFT, { size: SMALL }),
    ...copies.map((name) => line(fillText(LETTER.copy, { name })[language], LEFT, { size: SMALL })),
    line(LETTER.file[language], LEFT, { size: SMALL }),
  ];
  const right = [
    ...(filled(heading.signer) ?? LETTER.signer[language])
      .split("\n")
      .map((office) => line(office.trim().toLocaleUpperCase("vi"), CENTRE, { bold: true })),
    line(LETTER.sign[language], CENTRE, { italics: true, size: SMALL }),
  ];
  return [line(""), sideBySide([[left, right]], [50, 50])];
}
