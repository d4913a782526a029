import { consolidate } from "../../src/pooling/consolidate";
import { candidate, catalogueOf, districts, indicator, reading, request } from "./build";

const REPORTING = districts.units.filter((unit) => unit.level === "district");

/** Eight districts, each with the same rows. */
function everyDistrict(rows: Parameters<typeof candidate>[1]) {
  return REPORTING.map((unit) => reading(candidate(unit.code, rows)));
}

describe("a complete run", () => {
  const only = catalogueOf(
    indicator("MAU_GIAO"),
    indicator("XMC_2"),
    indicator("PCGD_TH_3"),
    indicator("TBDH_THPT"),
  );
  const result = consolidate(
    [
      ...everyDistrict({ MAU_GIAO: [998, 1000], XMC_2: 0, PCGD_TH_3: 7 }),
      reading(candidate("SO_GDDT", { TBDH_THPT: [65, 100] })),
    ],
    request({ catalogue: only }),
  );
  const [preschool, literacy, communes, equipment] = result.consolidation.indicators;

  it("pools rates from counts", () => {
    expect(preschool).toMatchObject({
      reported: 8,
      expected: 8,
      numerator: 7984,
      denominator: 8000,
      actual: 99.8,
      exact: 99.8,
      difference: -0.05,
      shortfall: 0.05,
      needed: 4,
      status: "shortfall",
      low: null,
      high: null,
    });
    expect(preschool!.attainment).toBe(9980 / 9985);
  });

  it("counts attained units and sums counts", () => {
    expect(literacy).toMatchObject({
      actual: 0,
      denominator: null,
      needed: 1,
      status: "shortfall",
      attainment: 0,
    });
    expect(communes).toMatchObject({ actual: 56, needed: 50, difference: -50, status: "shortfall" });
    expect(equipment).toMatchObject({
      actual: 65,
      status: "met",
      difference: 0,
      attainment: 1,
      needed: 0,
      expected: 1,
    });
  });

  it("knows what every unit gave", () => {
    expect(result.consolidation.units[0]).toMatchObject({
      file: "TP_LAI_CHAU.xlsx",
      sheet: "Biểu 1",
      reported: 3,
      expected: 3,
      received: true,
    });
    expect(preschool!.byUnit[0]).toEqual({
      unit: "TP_LAI_CHAU",
      numerator: 998,
      denominator: 1000,
      value: 99.8,
      at: { file: "TP_LAI_CHAU.xlsx", sheet: "Biểu 1", cell: "D7" },
      denominatorAt: { file: "TP_LAI_CHAU.xlsx", sheet: "Biểu 1", cell: "E7" },
      silence: null,
      adjustments: [],
      share: null,
    });
    expect(result.findings).toEqual([]);
  });
});
