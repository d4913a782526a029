/** Sheets in English have English definitions wherever the catalogue has them, Vietnamese ones never change. */
import { readCatalogue } from "../../src/plans/catalogue/readCatalogue";
import { definitionOf } from "../../src/letters/definition";
import { layOut, sheetOf } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const result = resultOf({ figures: believableFigures(catalogue, districts, 11) });

const labelsOf = (language: "vi" | "en", begins: RegExp): string[] =>
  sheetOf(layOut(result, { language }), "detail").rows.flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" && begins.test(cell.value) ? [cell.value] : [])),
  );

it("the built-in catalogue defines every figure in English", () => {
  for (const row of catalogue.indicators) {
    expect([row.code, row.numeratorEn]).toEqual([row.code, expect.any(String)]);
    expect([row.code, row.denominatorEn === undefined]).toEqual([row.code, row.denominatorVi === null]);
  }
});

it("the details in English define numerator and denominator in English", () => {
  const labels = labelsOf("en", /^(Numerator|Denominator|Figure): /);
  expect(labels).toContain("Denominator: Population aged 0–2");
  expect(
    labels.filter((label) =>
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(label.replace(/Đạt\/Không đạt/, "")),
    ),
  ).toEqual([]);
  expect(labelsOf("vi", /^Mẫu số: /)).toContain("Mẫu số: Dân số 0–2 tuổi");
});

it("a row without English definitions keeps the plan's", () => {
  const { numeratorEn: _, denominatorEn: __, ...row } = catalogue.indicators[0]!;
  expect(definitionOf(row).denominator).toEqual({ vi: row.denominatorVi, en: row.denominatorVi });
});

it("a blank definition is refused with its place", () => {
  const [first, ...rest] = catalogue.indicators;
  const read = readCatalogue({ ...catalogue, indicators: [{ ...first, numeratorEn: "" }, ...rest] });
  expect(JSON.stringify(read)).toContain("indicators[0].numeratorEn");
});
