import { placeOf, type At } from "../../model/address";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import {
  LIST_COLUMNS,
  LIST_FACTS,
  type ListColumn,
  NAME_FILLERS,
  NAME_LEAD,
  NAME_NOUNS,
  SECTION_NUMBER,
  SUM_NAMES,
} from "./columns.data";
import { isNumbering, keysOf, type ListCell, readerOf, type SheetReader } from "./sheetReader";
import { listFault, type ListFault } from "./fault";

/** A row of the list by its columns; a column that the list does not have is absent. */
export type ListRow = Readonly<Partial<Record<ListColumn, ListCell>>>;

/** The table of a list, as cells, with the facts above it. */
export interface ListTable {
  readonly rows: readonly ListRow[];
  readonly facts: Readonly<Partial<Record<keyof typeof LIST_FACTS, ListCell>>>;
  readonly header: At;
  readonly faults: readonly ListFault[];
}

const nouns = new Set(NAME_NOUNS.map(fold));
const nameWords = [...NAME_NOUNS, ...NAME_FILLERS].map(fold).sort((a, b) => b.length - a.length);

/** Whether a heading says that names of units stand below, in whatever words: how sure that is, 0 where it does not. */
export function namesUnits(text: string): 0 | 1 | 2 {
  let rest = ` ${fold(text)
    .replace(/[,;/()&+-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()} `;
  let hasNoun = false;
  for (const word of nameWords) {
    if (!rest.includes(` ${word} `)) continue;
    hasNoun ||= nouns.has(word);
    // Twice, since two in a row share the blank between them.
    rest = rest.replaceAll(` ${word} `, "  ").replaceAll(` ${word} `, "  ");
  }
  if (rest.trim() !== "" || !hasNoun) return 0;
  return fold(text).startsWith(`${fold(NAME_LEAD)} `) ? 2 : 1;
}

const COLUMNS = keysOf<ListColumn>(LIST_COLUMNS);
const FACTS = keysOf<keyof typeof LIST_FACTS>(LIST_FACTS);

/** Finds the table of a list: the first row of a visible sheet with the column of names. The fault says where none was found. */
export function findListTable(workbook: WorkbookSnapshot): ListTable | ListFault {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  for (const sheet of sheets) {
    const reader = readerOf(workbook.file, sheet);
    const header = reader.rows.find((row) => findColumns(reader, row).columns.has("name"));
    if (header !== undefined) return takeTable(reader, header);
  }
  return listFault(placeOf(workbook.file, sheets[0]?.name ?? ""), "noTable");
}

function findColumns({ columns, cell }: SheetReader, row: number) {
  const found = new Map<ListColumn, number>();
  const faults: ListFault[] = [];
  for (const column of columns) {
    const { text, at } = cell(row, column);
    const key = COLUMNS.get(fold(text));
    if (key === undefined) continue;
    if (found.has(key)) faults.push(listFault(at, "twoColumns", { text }));
    else found.set(key, column);
  }
  if (!found.has("name")) {
    const named = columns
      .filter((column) => ![...found.values()].includes(column))
      .map((column) => ({ column, sure: namesUnits(cell(row, column).text) }))
      .sort((a, b) => b.sure - a.sure || a.column - b.column)[0];
    // One cell alone is a title.
    const filled = columns.filter((column) => cell(row, column).text !== "");
    if (named && named.sure > 0 && filled.length > 1) found.set("name", named.column);
  }
  return { columns: found, faults };
}

function takeTable(reader: SheetReader, header: number): ListTable {
  const { columns, faults } = findColumns(reader, header);
  const rows = reader.rows
    .filter((row) => row > header && !isNumbering(reader, row) && !isAside(reader, row, columns))
    .map((row) =>
      Object.fromEntries([...columns].map(([key, column]) => [key, reader.cell(row, column)] as const)),
    )
    .filter((row) => Object.values(row).some(({ text }) => text !== ""));
  return { rows, facts: findFacts(reader, header), header: reader.cell(header, 0).at, faults };
}

/**
 * A sum, or a section that is numbered with a letter or a Roman numeral and says nothing but its name. Nothing with a code is either; a word that may
 * begin a name ("Xã Cộng Hòa", "Tổng Cọt") is a sum alone.
 */
function isAside({ columns, cell }: SheetReader, row: number, of: ReadonlyMap<ListColumn, number>): boolean {
  const name = of.get("name")!;
  const code = of.get("code");
  if (code !== undefined && cell(row, code).text !== "") return false;
  const named = [...of.values()];
  const before = columns
    .filter((column) => column < name && !named.includes(column))
    .map((column) => cell(row, column).text);
  const texts = [cell(row, name).text, ...before].map((text) =>
    fold(text).replace(/(?<![\s:.])[\s:.]+$/, ""),
  );
  if (texts.some((text) => SUM_NAMES.some((words) => text === words || beginsWith(text, words)))) return true;
  const others = named.filter((column) => column !== name);
  return (
    before.some((text) => SECTION_NUMBER.test(text)) &&
    others.every((column) => cell(row, column).text === "")
  );
}

const beginsWith = (text: string, words: string): boolean =>
  words.includes(" ") && text.startsWith(`${words} `);

/** A fact's value stands in the next cell of its row that holds something. */
function findFacts({ rows, columns, cell }: SheetReader, header: number): ListTable["facts"] {
  const facts: Partial<Record<keyof typeof LIST_FACTS, ListCell>> = {};
  for (const row of rows.filter((one) => one < header))
    for (const column of columns) {
      const key = FACTS.get(fold(cell(row, column).text.replace(/:\s*$/, "")));
      const next = columns.filter((one) => one > column).map((one) => cell(row, one));
      const value = next.find(({ text }) => text !== "");
      if (key && value && !facts[key]) facts[key] = value;
    }
  return facts;
}
