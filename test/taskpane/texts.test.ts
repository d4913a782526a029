import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Localized } from "../../src/model/finding";

const folder = join(process.cwd(), "src/taskpane");

/** Every text of the pane with where it stands, as "file: table.key". */
const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".data.ts"))
  .flatMap((name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are those that are there
    const tables = require(join(folder, name)) as Readonly<Record<string, unknown>>;
    return Object.entries(tables).flatMap(([table, entries]) => listTexts(entries, `${name}: ${table}`));
  });

function listTexts(value: unknown, place: string): [string, Localized][] {
  if (typeof value !== "object" || value === null) return [];
  if ("vi" in value && "en" in value) return [[place, value as Localized]];
  return Object.entries(value).flatMap(([key, one]) => listTexts(one, `${place}.${key}`));
}

const blanks = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Letters that English has none of. */
const vietnamese = /[à-ỹđ]/i;

/** Names of our sheets, which are Vietnamese in every language, and what is to be typed in Vietnamese. */
const names =
  /Tổng hợp|Chi tiết theo đơn vị|Bản nộp|Kết quả kiểm tra|Điều chỉnh|Danh mục|Báo cáo, Kế hoạch…|Sở Giáo dục và Đào tạo|Số liệu qua các năm|Các đợt báo cáo|215\/BC-SGDĐT|215\/SGDĐT-KHTC|GIÁM ĐỐC/g;

/** The switch, which is read by those who do not read the pane. */
const inOtherLanguage = [
  "components/shell/shell.data.ts: shellTexts.otherLanguage",
  "components/shell/shell.data.ts: shellTexts.switchLanguage",
];

test("the texts are found", () => {
  expect(texts.length).toBeGreaterThan(300);
});

const placesOf = (wrong: (text: Localized) => boolean): string[] =>
  texts.filter(([, text]) => wrong(text)).map(([place]) => place);

test("every text is there in both languages", () => {
  expect(placesOf(({ vi, en }) => vi.trim() === "" || en.trim() === "")).toEqual([]);
});

test("both languages have the same blanks", () => {
  expect(placesOf(({ vi, en }) => blanks(vi).join() !== blanks(en).join())).toEqual([]);
});

test("only the switch to Vietnamese is Vietnamese in the English pane", () => {
  expect(placesOf(({ en }) => vietnamese.test(en.replace(names, "")))).toEqual(inOtherLanguage);
});
