import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { consolidate } from "../../src/pooling/consolidate";
import type { ConsolidationResult } from "../../src/model/consolidation";
import type { Figure, WorkbookReading } from "../../src/model/report";
import type { UnitSet } from "../../src/model/reportingUnit";
import { loadUnitSet } from "../../src/units/unitSets";
import { formatActual } from "../../src/letters/provisional";
import { formatTarget } from "../../src/letters/target";
import { loadShapes } from "../../src/map/loadMap";
import { drawMap, mapTitle } from "../../src/map/mapModel";
import { renderSvg } from "../../src/map/renderSvg";

const SETS = [
  "lai-chau-districts",
  "province:12",
  "province:38",
  "province:79",
  "province:56",
  "province:48",
];
const FOLDER = "build/maps";
/** A rate of the built-in catalogue. */
const ROW = "NHA_TRE";

/** Draws maps of small and large provinces, prints how long each takes, and leaves the pictures in build/maps. */
export async function benchMap(): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  for (const id of SETS) {
    const set = (await loadUnitSet(id))!;
    const result = resultFor(set);
    const row = result.consolidation.indicators.find(({ indicator }) => indicator.code === ROW)!;
    const started = performance.now();
    const shapes = (await loadShapes(set))!;
    const loaded = performance.now();
    for (const by of ["verdict", "value"] as const) {
      const drawn = performance.now();
      const model = drawMap(result, row, shapes, { by, language: "vi", width: 760, height: 600 });
      const { title, subtitle } = mapTitle(result, row, formatActual(row), formatTarget(row.indicator));
      const svg = renderSvg(model, { title: title.vi, subtitle: subtitle.vi, language: "vi" });
      const ended = performance.now();
      const name = `${id.replace(":", "-")}-${by}`;
      writeFileSync(join(FOLDER, `${name}.svg`), svg);
      console.log(
        `map ${name}: ${shapes.length} shapes loaded in ${(loaded - started).toFixed(0)} ms, drawn in ${(ended - drawn).toFixed(0)} ms, ${(svg.length / 1024).toFixed(0)} KB`,
      );
    }
  }
  return true;
}

/** Rates that differ from unit to unit; every ninth unit is silent. */
function resultFor(set: UnitSet): ConsolidationResult {
  const readings = set.units.flatMap(({ code, name }, index): WorkbookReading[] => {
    if (index % 9 === 8) return [];
    const file = `${name}.xlsx`;
    const at = (cell: string) => ({ file, sheet: "1", cell });
    const figure: Figure = {
      kind: "rate",
      numerator: 200 + ((index * 7919) % 300),
      denominator: 1000,
      at: at("D1"),
      denominatorAt: at("E1"),
      printed: null,
    };
    const candidate = {
      identification: { unit: code, proposed: null, name, evidence: [] },
      file,
      sheet: "1",
      visibility: "visible" as const,
      draft: false,
      schoolYear: laiChau20242025.plan.targetYear,
      schoolYearAt: null,
      figures: { [ROW]: figure },
      at: at("A1"),
      findings: [],
    };
    return [{ file, mark: null, candidates: [candidate], findings: [] }];
  });
  return consolidate(readings, {
    catalogue: laiChau20242025,
    scope: { kind: "set", set },
    assignments: [],
    adjustments: [],
    previous: null,
    asOf: null,
    confirmed: ["units"],
  });
}
