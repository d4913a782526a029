import { formatProblem } from "../../src/text/json/shape";
import { laiChauUnits } from "../../src/units/laiChau.data";
import { findUnitSet } from "../../src/units/unitSets";
import { readUnitsFile } from "../../src/units/unitsFile";

/** A units file whose fields may be given any value. */
interface LooseFile {
  [field: string]: unknown;
  sets: { [field: string]: unknown; units: Record<string, unknown>[] }[];
}

/** The built-in districts as a file of one set, with one change. */
function changed(change: (file: LooseFile) => void): unknown {
  const file = JSON.parse(JSON.stringify(laiChauUnits)) as LooseFile;
  file.sets = file.sets.slice(0, 1);
  change(file);
  return file;
}

const unit = (index: number, fields: Record<string, unknown>) => (file: LooseFile) =>
  void Object.assign(file.sets[0]!.units[index]!, fields);

describe("readUnitsFile", () => {
  it("reads a file of one set", () => {
    const reading = readUnitsFile(changed(() => undefined));
    expect(reading).toEqual({ set: findUnitSet("lai-chau-districts"), problems: [] });
  });
  it("does without spellings and dates, and leaves unknown fields alone", () => {
    const reading = readUnitsFile(
      changed((file) => {
        delete file.spellings;
        delete file.sets[0]!.until;
        file.sets[0]!.units[0]!.note = "trung tâm";
      }),
    );
    expect(reading.problems).toEqual([]);
    expect(reading.set?.spellings).toEqual([]);
  });

  it.each<[string, (file: LooseFile) => void, readonly string[]]>([
    ["two sets", (file) => void file.sets.push(file.sets[0]!), ["sets: [{"]],
    ["no set", (file) => void (file.sets = []), ["sets: []; cần đúng một bộ đơn vị"]],
    ["sets of another kind", (file) => void Object.assign(file, { sets: "x" }), ['sets: "x"; cần danh sách']],
    ["no province", (file) => void delete file.province, ["province: không có; cần chữ, không để trống"]],
    [
      "no units",
      (file) => void (file.sets[0]!.units = []),
      ["sets[0].units: []; cần danh sách có ít nhất 1"],
    ],
    ["a blank name", unit(2, { name: " " }), ['sets[0].units[2].name: " "; cần chữ, không để trống']],
    ["a code with spaces", unit(2, { code: "A B" }), ['sets[0].units[2].code: "A B"; cần mã gồm']],
    ["a code that objects have", unit(2, { code: "constructor" }), ['sets[0].units[2].code: "constructor"']],
    ["a level that is none", unit(0, { level: "huyện" }), ['sets[0].units[0].level: "huyện"; cần một trong']],
    ["communes as text", unit(0, { communes: "7" }), ['sets[0].units[0].communes: "7"; cần một số nguyên']],
    ["negative communes", unit(0, { communes: -1 }), ["sets[0].units[0].communes: -1; cần một số nguyên"]],
    ["an alias that is no text", unit(1, { aliases: [1] }), ["sets[0].units[1].aliases[0]: 1; cần chữ"]],
    ["a code twice", unit(1, { code: "tp_lai_chau" }), ['sets[0].units[1].code: "tp_lai_chau"; cần giá trị']],
    [
      "a name twice",
      unit(1, { name: "HUYỆN SÌN HỒ" }),
      ['sets[0].units[3].name: "Huyện Sìn Hồ"; cần giá trị'],
    ],
    ["another's name as alias", unit(4, { aliases: ["Huyện Sìn Hồ"] }), ["sets[0].units[4].aliases[0]"]],
    ["a spelling of three", (file) => void (file.spellings = [["a", "b", "c"]]), ["spellings[0]: ["]],
    ["a spelling of one", (file) => void (file.spellings = [["a"]]), ["spellings[0]: ["]],
    ["a date of another form", (file) => void (file.sets[0]!.since = "1/7/2025"), ["sets[0].since: "]],
    [
      "several at once",
      (file) => {
        unit(0, { level: null })(file);
        unit(1, { communes: 1.5 })(file);
      },
      ["sets[0].units[0].level: null", "sets[0].units[1].communes: 1.5"],
    ],
  ])("refuses %s", (_, change, beginnings) => {
    const { set, problems } = readUnitsFile(changed(change));
    expect(set).toBeNull();
    expect(problems).toHaveLength(beginnings.length);
    problems.forEach((problem, index) =>
      expect(formatProblem(problem).vi.startsWith(beginnings[index]!)).toBe(true),
    );
  });

  it.each([null, 5, "x", []])("refuses the document %j", (json) =>
    expect(readUnitsFile(json).set).toBeNull(),
  );
});
