import { consolidate } from "../../src/pooling/consolidate";
import type { ReportCandidate } from "../../src/model/report";
import { offerSet } from "../../src/units/offerSet";
import { identifyUnit } from "../../src/units/identifyUnit";
import type { UnitSet } from "../../src/model/reportingUnit";
import { loadUnitSet } from "../../src/units/unitSets";
import { catalogue } from "../pooling/build";
import { laiChauDistricts } from "./sets";

/** Reports headed with these names, as they are read for a set. */
const reportsOf = (
  names: readonly string[],
  set: UnitSet,
  schoolYear: string | null = null,
): ReportCandidate[] =>
  names.map((name, index) => {
    const at = { file: `${index}.xlsx`, sheet: "Biểu 01", cell: "A1" };
    const text = { source: "label" as const, text: `Đơn vị báo cáo: ${name}`, at };
    return {
      identification: identifyUnit([text], { kind: "set", set }),
      file: at.file,
      sheet: at.sheet,
      visibility: "visible",
      draft: false,
      schoolYear,
      schoolYearAt: null,
      figures: {},
      at,
      findings: [],
    };
  });

const namesOf = async (id: string): Promise<string[]> =>
  (await loadUnitSet(id))!.units.map(({ name }) => name);

describe("offerSet", () => {
  it("offers the communes for the reports of communes, and one finding says so", async () => {
    const names = await namesOf("province:12");
    const reports = reportsOf(names, laiChauDistricts, "2025-2026");
    const offer = await offerSet(reports, laiChauDistricts);
    expect(offer).toMatchObject({ id: "province:12", level: "commune", schoolYear: "2025-2026" });
    expect(offer!.reports).toHaveLength(38);
    const { findings } = consolidate([{ file: null, mark: null, candidates: reports, findings: [] }], {
      catalogue,
      scope: { kind: "set", set: laiChauDistricts },
      assignments: [],
      adjustments: [],
      previous: null,
      asOf: null,
      offered: offer,
    });
    const [first, ...others] = findings.filter(({ unit }) => unit !== "SO_GDDT");
    expect(first).toMatchObject({ code: "UNIT_SET_PROPOSED", severity: "error", choices: ["province:12"] });
    expect(first!.message.vi).toContain("38 báo cáo cấp xã của Tỉnh Lai Châu, năm học 2025-2026");
    expect(others).toEqual([]);
  });

  it("offers another province's communes, and the districts for the reports of districts", async () => {
    const hue = reportsOf(await namesOf("province:46"), laiChauDistricts);
    expect(await offerSet(hue, laiChauDistricts)).toMatchObject({ id: "province:46", schoolYear: null });
    const communes = (await loadUnitSet("province:12"))!;
    const districts = reportsOf(await namesOf("lai-chau-districts"), communes);
    expect(await offerSet(districts, communes)).toMatchObject({
      id: "lai-chau-districts",
      level: "district",
    });
  });

  it.each([
    ["no reports", []],
    ["the set's own", ["Huyện Sìn Hồ", "Huyện Tam Đường"]],
    ["half of them", ["Huyện Sìn Hồ", "Xã Giang Ma", "Huyện Tam Đường", "Xã Bum Tở"]],
    ["nobody's", ["Xã Không Có", "Trường THCS A", "Đội 1"]],
  ])("offers nothing for %s", async (_, names) =>
    expect(await offerSet(reportsOf(names, laiChauDistricts), laiChauDistricts)).toBeNull(),
  );
});
