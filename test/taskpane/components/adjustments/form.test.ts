import type { ConsolidationResult } from "../../../../src/model/consolidation";
import {
  describeForm,
  startForm,
  type FormFields,
} from "../../../../src/taskpane/components/adjustments/form";
import { readSamples, resultOf } from "../../fixtures/sampleResult";

const readings = readSamples();
const result: ConsolidationResult = resultOf(readings);

const SOURCE = { reason: "Đính chính qua điện thoại", document: "", confirmedBy: "Lò Thị Mai" };

const fill = (
  unit: string,
  indicator: string,
  numbers: FormFields["numbers"],
  source = SOURCE,
): FormFields => ({
  ...startForm({ unit, indicator }),
  numbers,
  ...source,
});

const actualOf = (code: string, of = result) =>
  of.consolidation.indicators.find((row) => row.indicator.code === code)?.actual;

describe("the form of Điều chỉnh", () => {
  it("asks first for the unit, then for the indicator", () => {
    expect(describeForm(result, startForm(null)).problems).toEqual(["unit"]);
    expect(describeForm(result, startForm({ unit: "SIN_HO", indicator: null })).problems).toEqual([
      "indicator",
    ]);
  });

  it("offers a unit the rows that are asked of it", () => {
    const asked = (unit: string) =>
      describeForm(result, startForm({ unit, indicator: null })).indicators.map(({ code }) => code);
    expect(asked("SIN_HO")).not.toContain("SV_VAN_DAN");
    expect(asked("SO_GDDT")).toContain("SV_VAN_DAN");
  });

  it("shows what stands there now, with its cell", () => {
    const { numbers } = describeForm(result, startForm({ unit: "SIN_HO", indicator: "GV_TH_CHUAN" }));
    expect(numbers).toMatchObject([
      { field: "numerator", value: 465, at: { cell: "D25" } },
      { field: "denominator", value: 525, at: { cell: "E25" } },
    ]);
  });

  it("shows the half that a silent row gives", () => {
    const { numbers } = describeForm(result, startForm({ unit: "MUONG_TE", indicator: "BIET_CHU_2" }));
    expect(numbers[0]).toMatchObject({ field: "numerator", value: null, at: { cell: "D22" } });
  });

  it.each<[string, FormFields, readonly string[]]>([
    ["nothing typed", fill("SIN_HO", "GV_TH_CHUAN", {}), ["value"]],
    ["no number", fill("SIN_HO", "GV_TH_CHUAN", { numerator: "nhiều" }), ["entry"]],
    ["the present number", fill("SIN_HO", "GV_TH_CHUAN", { numerator: "465" }), ["unchanged"]],
    ["more than the whole", fill("SIN_HO", "GV_TH_CHUAN", { numerator: "526" }), ["silenced"]],
    [
      "no reason and nobody who confirmed",
      fill("SIN_HO", "GV_TH_CHUAN", { numerator: "471" }, { reason: " ", document: "", confirmedBy: "" }),
      ["reason", "confirmedBy"],
    ],
    ["more communes than there are", fill("SIN_HO", "PCGD_TH_3", { value: "23" }), ["silenced"]],
    ["everything", fill("SIN_HO", "GV_TH_CHUAN", { numerator: "471" }), []],
  ])("%s", (_, fields, problems) => {
    expect(describeForm(result, fields).problems).toEqual(problems);
  });

  it("gives a row for each number that differs, with what stood there", () => {
    const { rows } = describeForm(
      result,
      fill("SIN_HO", "GV_TH_CHUAN", { numerator: "471", denominator: "525" }),
    );
    expect(rows).toEqual([
      { unit: "SIN_HO", indicator: "GV_TH_CHUAN", field: "numerator", old: 465, new: 471, ...SOURCE },
    ]);
  });

  it("foretells what a run with these rows gives", () => {
    const { effect, rows } = describeForm(result, fill("SIN_HO", "GV_TH_CHUAN", { numerator: "471" }));
    const run = resultOf(
      readings,
      rows.map((row) => ({ ...row, when: "2025-06-04" })),
    );
    expect(actualOf("GV_TH_CHUAN", run)).not.toBe(actualOf("GV_TH_CHUAN"));
    expect(effect?.before.actual).toBe(actualOf("GV_TH_CHUAN"));
    expect(effect?.after?.actual).toBe(actualOf("GV_TH_CHUAN", run));
    const row = run.consolidation.indicators.find(({ indicator }) => indicator.code === "GV_TH_CHUAN");
    expect(effect?.after?.status).toBe(row?.status);
  });

  it("foretells it too where the unit was silent", () => {
    const fields = fill("TAN_UYEN", "XMC_2", { value: "1" });
    const { effect, rows, problems } = describeForm(result, fields);
    expect(problems).toEqual([]);
    const run = resultOf(
      readings,
      rows.map((row) => ({ ...row, when: "2025-06-04" })),
    );
    const row = run.consolidation.indicators.find(({ indicator }) => indicator.code === "XMC_2");
    expect(effect?.after).toMatchObject({
      actual: row?.actual,
      status: row?.status,
      reported: row?.reported,
    });
  });

  it("says in words what is wrong with the numbers", () => {
    const { effect } = describeForm(result, fill("SIN_HO", "GV_TH_CHUAN", { numerator: "526" }));
    expect(effect?.after).toBeNull();
    expect(effect?.findings.map(({ code }) => code)).toEqual(["NUMERATOR_EXCEEDS_DENOMINATOR"]);
  });
});
