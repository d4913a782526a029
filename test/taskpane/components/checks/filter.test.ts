import { groupFindings, WHOLE_LIST } from "../../../../src/taskpane/components/checks/filter";
import { readSamples, resultOf } from "../../fixtures/sampleResult";

const result = resultOf(readSamples());

const codes = (filter: Partial<typeof WHOLE_LIST>) =>
  groupFindings(result, { ...WHOLE_LIST, ...filter }, "vi").map(({ key, findings }) => [
    key,
    findings.map(({ code }) => code),
  ]);

describe("the list of findings", () => {
  it("begins with everything, the gravest first", () => {
    const groups = groupFindings(result, WHOLE_LIST, "vi");
    expect(groups.map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(result.findings.length);
  });

  it("leaves out a severity that is hidden", () => {
    expect(codes({ hidden: ["error", "info"] })).toEqual([["warning", ["RATE_DISAGREES"]]]);
  });

  it("groups by unit in the order of the set, findings of no unit first", () => {
    const groups = groupFindings(result, { ...WHOLE_LIST, by: "unit" }, "vi");
    expect(groups.map(({ name }) => name)).toEqual([
      "",
      "Thành phố Lai Châu",
      "Huyện Sìn Hồ",
      "Huyện Mường Tè",
      "Huyện Tân Uyên",
      "Sở Giáo dục và Đào tạo",
    ]);
  });

  it.each([
    ["sìn hồ", 1],
    ["sin ho", 1],
    ["f25", 1],
    ["  ", 6],
    ["rate_disagrees", 1],
    ["không có chữ này", 0],
  ])("finds %j", (search, count) => {
    expect(
      groupFindings(result, { ...WHOLE_LIST, search }, "vi").flatMap(({ findings }) => findings),
    ).toHaveLength(count);
  });
});
