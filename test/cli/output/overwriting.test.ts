import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findUnitSet } from "../../../src/units/unitSets";
import { makeScratch, runProgram } from "../program";
import { makeReport } from "../reports";

const scratch = makeScratch();
const path = (...names: string[]): string => join(scratch, ...names);

describe("a report is never replaced by a result", () => {
  const folder = (): string => path("reports");

  /** A result for the larger unit "Huyện Than Uyên", which is that district's report to the province. */
  function writeDistrict(out: string): void {
    const { units, ...set } = findUnitSet("lai-chau-districts")!;
    const sets = [{ ...set, units: units.filter(({ code }) => code === "SIN_HO") }];
    writeFileSync(path("units.json"), JSON.stringify({ province: "Huyện Than Uyên", spellings: [], sets }));
    runProgram("consolidate", [path("other.xlsx"), "--units", path("units.json"), "--out", out]);
  }

  beforeAll(async () => {
    mkdirSync(folder());
    writeFileSync(path("other.xlsx"), await makeReport("SIN_HO"));
    writeFileSync(join(folder(), "Sìn Hồ.xlsx"), await makeReport("SIN_HO"));
    writeFileSync(join(folder(), "Tam Đường.bak"), await makeReport("TAM_DUONG"));
    writeFileSync(join(folder(), "Tân Uyên.xlsx"), new Uint8Array([1, 2, 3]));
    writeDistrict(join(folder(), "Than Uyên.xlsx"));
    symlinkSync(join("reports", "Sìn Hồ.xlsx"), path("to report.xlsx"));
  });

  it.each([
    ["in a walked folder", "Sìn Hồ.xlsx", (file: string) => [folder(), "--out", file]],
    ["behind a link", "Sìn Hồ.xlsx", () => [folder(), "--out", path("to report.xlsx")]],
    ["that is named", "Sìn Hồ.xlsx", (file: string) => [file, "--out", file]],
    ["that cannot be read", "Tân Uyên.xlsx", (file: string) => [folder(), "--out", file]],
    ["that is a workbook of ours", "Than Uyên.xlsx", (file: string) => [folder(), "--out", file]],
    ["by JSON", "Sìn Hồ.xlsx", (file: string) => [folder(), "--json", file]],
    ["by JSON, whatever it is called", "Tam Đường.bak", (file: string) => [folder(), "--json", file]],
    ["by JSON, where it is named", "Tam Đường.bak", (file: string) => [file, "--json", file]],
  ])("%s: %s", (_, name, args) => {
    const file = join(folder(), name);
    const before = readFileSync(file);
    const { status, stdout, stderr } = runProgram("consolidate", args(file));
    expect(stderr).toMatch(/^--(out|json) sẽ ghi đè tệp đang dùng làm nguồn: /);
    expect([status, stdout]).toEqual([2, ""]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("JSON takes the place of last run's JSON among the inputs, which is not told of", () => {
    const json = join(folder(), "kết quả.json");
    for (let run = 0; run < 2; run++) {
      const { status, stderr } = runProgram("consolidate", [folder(), "--json", json]);
      expect(status).toBe(0);
      expect(stderr).toMatch(/Bỏ qua 1 tệp .*Tam Đường\.bak$/m);
      expect(readFileSync(json, "utf8")).toMatch(/^\{"schemaVersion":1,/);
    }
  });
});
