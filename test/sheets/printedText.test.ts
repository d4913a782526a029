/** What an official prints of the working sheets: nothing clipped, no code names, no order among small numbers. */
import { cellAddress } from "../../src/model/address";
import { CHECKS_COLUMNS } from "../../src/sheets/checks/columns.data";
import { LEAST_RANKED } from "../../src/letters/ranking";
import { detailRow, planPlaces } from "../../src/sheets/places";
import { layOut, sheetOf } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";

const figures = believableFigures(catalogue, districts, 11);
const result = resultOf({ figures: { ...figures, SO_GDDT: { ...figures.SO_GDDT, SV_VAN_DAN: null } } });
const spec = layOut(result, { formulas: "native", linkTo: (file) => `bao-cao/${file}` });

/** Excel's own limit for the title of a sheet. */
const LONGEST_LINKED = 31;

test("no linked text is longer than its cell can show: LibreOffice does not break it", () => {
  const long = spec.sheets.flatMap(({ title, rows }) =>
    rows.flatMap((row, line) =>
      row.flatMap((cell, column) =>
        cell?.link && String(cell.value ?? "").length > LONGEST_LINKED
          ? [`${title}!${cellAddress(line, column)}`]
          : [],
      ),
    ),
  );
  expect(long).toEqual([]);
});

test("the codes of findings stand in a hidden column", () => {
  const code = CHECKS_COLUMNS.findIndex(({ key }) => key === "code");
  expect(sheetOf(spec, "checks").hiddenColumns).toEqual([code]);
});

test("no order is told of units whose denominator is small", () => {
  const { rows } = sheetOf(spec, "detail");
  const places = planPlaces(result.consolidation);
  const ranked = result.consolidation.indicators.flatMap(({ indicator, byUnit, causes }) =>
    causes.length === 0
      ? []
      : byUnit.flatMap(({ unit, denominator }) => {
          const rank = rows[detailRow(places, indicator.code, "rank")]?.[places.units.get(unit)!]?.value;
          return typeof rank === "number" ? [denominator] : [];
        }),
  );
  expect(ranked.filter((denominator) => denominator === null || denominator >= LEAST_RANKED)).not.toEqual([]);
  expect(ranked.filter((denominator) => denominator !== null && denominator < LEAST_RANKED)).toEqual([]);
});
