import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { readCatalogue } from "../../../src/plans/catalogue/readCatalogue";
import { formatProblem } from "../../../src/text/json/shape";

/** A catalogue whose fields may be given any value. */
interface LooseCatalogue {
  plan: Record<string, unknown>;
  indicators: Record<string, unknown>[];
}

type Change = (catalogue: LooseCatalogue) => void;

/** The built-in catalogue as JSON with one change. */
function changed(change: Change): unknown {
  const json = JSON.parse(JSON.stringify(laiChau20242025)) as LooseCatalogue;
  change(json);
  return json;
}

/** A change of one field of one row. */
function row(index: number, fields: Record<string, unknown>): Change {
  return (catalogue) => Object.assign(catalogue.indicators[index]!, fields);
}

describe("readCatalogue", () => {
  it("accepts the built-in catalogue as it is", () => {
    expect(readCatalogue(JSON.parse(JSON.stringify(laiChau20242025)))).toEqual({
      catalogue: laiChau20242025,
      problems: [],
    });
  });

  it("accepts rows without target and baseline, and fields that it does not know", () => {
    const json = changed(row(0, { target: null, baseline: null, source: "minh họa" }));
    expect(readCatalogue(json).problems).toEqual([]);
  });

  it.each([
    ["a number as text", row(1, { target: "99,85" }), 'indicators[1].target: "99,85"; cần một số, hoặc null'],
    [
      "a missing field",
      row(0, { scale: undefined }),
      "indicators[0].scale: không có; cần một số nguyên từ 1 đến 1000000000",
    ],
    [
      "an unknown kind",
      row(0, { kind: "ratio" }),
      'indicators[0].kind: "ratio"; cần một trong: "rate", "count", "attained", "share", "value"',
    ],
    [
      "a repeated code",
      row(1, { code: "NHA_TRE" }),
      'indicators[1].code: "NHA_TRE"; cần giá trị không trùng với dòng khác',
    ],
    ["a repeated number", row(1, { tt: 1 }), "indicators[1].tt: 1; cần giá trị không trùng với dòng khác"],
    [
      "a reference to nothing",
      row(9, { nestedIn: "BIET_CHU_9" }),
      'indicators[9].nestedIn: "BIET_CHU_9"; cần mã của một chỉ tiêu khác cùng loại trong danh mục',
    ],
    [
      "a reference to itself",
      row(9, { nestedIn: "BIET_CHU_2" }),
      'indicators[9].nestedIn: "BIET_CHU_2"; cần mã của một chỉ tiêu khác cùng loại trong danh mục',
    ],
    [
      "a rate without denominator",
      row(0, { denominatorVar: null }),
      "indicators[0].denominatorVar: null; cần mẫu số, vì là tỷ lệ",
    ],
    [
      "a count with a scale",
      row(4, { scale: 100 }),
      "indicators[4].scale: 100; cần 1, vì không phải là tỷ lệ",
    ],
    ["a negative target", row(4, { target: -1 }), "indicators[4].target: -1; cần một số không âm, hoặc null"],
    [
      "a school year of two years",
      (c) => (c.plan.targetYear = "2024-2026"),
      'plan.targetYear: "2024-2026"; cần năm học như "2024-2025", hoặc năm như "2026"',
    ],
    [
      "a code that is no key",
      row(0, { code: "constructor" }),
      'indicators[0].code: "constructor"; cần mã gồm chữ cái không dấu, chữ số và _, bắt đầu bằng chữ cái',
    ],
    ["no rows", (c) => (c.indicators = []), "indicators: []; cần danh sách có ít nhất 1 phần tử"],
    [
      "an unknown level",
      row(5, { levels: ["huyện"] }),
      'indicators[5].levels[0]: "huyện"; cần một trong: "district", "commune", "department", "school"',
    ],
  ] as [string, Change, string][])("refuses %s", (_, change, expected) => {
    const { catalogue, problems } = readCatalogue(changed(change));
    expect(catalogue).toBeNull();
    expect(problems.map((problem) => formatProblem(problem).vi)).toEqual([expected]);
  });

  it.each([
    [null, "toàn tệp: null; cần một đối tượng { … }"],
    [[], "toàn tệp: []; cần một đối tượng { … }"],
  ])("refuses %p as a whole", (json, expected) => {
    expect(readCatalogue(json).problems.map((problem) => formatProblem(problem).vi)).toEqual([expected]);
  });
});
