import { once } from "node:events";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { read as readXlsx, utils, write as writeXlsx } from "@e965/xlsx";
import { UsageError } from "../../src/cli/usageError";
import { runConsolidate } from "../../src/cli/runConsolidate";
import { makeScratch, runProgram, STACK, startProgram } from "./program";
import { makeReport } from "./reports";

const scratch = makeScratch();
const path = (...names: string[]): string => join(scratch, ...names);

interface Output {
  readonly schemaVersion: number;
  readonly unitSet: string;
  readonly units: readonly { code: string; name: string; file: string | null; reported: number }[];
  readonly indicators: readonly object[];
  readonly findings: readonly { code: string; severity: string }[];
}

const parse = (stdout: string): Output => JSON.parse(stdout) as Output;
const reporting = (output: Output): string[] =>
  output.units.filter(({ reported }) => reported > 0).map(({ code }) => code);

beforeAll(async () => {
  mkdirSync(path("in", "huyện"), { recursive: true });
  mkdirSync(path("empty"));
  writeFileSync(path("in", "b Sìn Hồ.xlsx"), await makeReport("SIN_HO"));
  writeFileSync(path("in", "huyện", "a.xlsx"), await makeReport("TAM_DUONG"));
  symlinkSync("loop", path("loop"));
  symlinkSync("new.xlsx", path("to new"));
  writeFileSync(path("not.json"), "{");
  writeFileSync(path("wrong.json"), '{"plan":{}}');
  writeFileSync(path("other.xlsx"), await makeReport("SIN_HO"));
});

describe("wrong use", () => {
  const input = (): string => path("in");
  const LONG = "x".repeat(300);
  const cases: readonly (readonly [string, () => string[], RegExp])[] = [
    ["no input", () => [], /chưa nêu tệp/],
    ["an unknown flag", () => [input(), "--fast"], /không có tùy chọn --fast/],
    ["an absent path", () => [path("nowhere")], /không có tệp hoặc thư mục .*nowhere/],
    ["a name too long for any file", () => [LONG], /không có tệp hoặc thư mục x{300}/],
    ["units of too long a name", () => [input(), "--units", LONG], /không có bộ đơn vị hoặc tệp x{300}/],
    ["a catalogue of too long a name", () => [input(), "--catalogue", LONG], /không có tệp x{300}/],
    ["a last year of too long a name", () => [input(), "--previous", LONG], /không có tệp x{300}/],
    ["adjustments of too long a name", () => [input(), "--adjustments", LONG], /không có tệp x{300}/],
    ["a catalogue that is a link to itself", () => [input(), "--catalogue", path("loop")], /không đọc được/],
    ["a flag without its value", () => [input(), "--out", "--strict"], /--out cần một giá trị/],
    ["a flag twice", () => [input(), "--units", "any", "--units", "any"], /--units chỉ được dùng một lần/],
    ["a switch with a value", () => [input(), "--strict=yes"], /--strict không nhận giá trị/],
    ["an unknown choice", () => [input(), "--formulas", "all"], /native, edu, values/],
    ["an unknown set", () => [input(), "--units", "ha-noi"], /ha-noi[^]*lai-chau-districts/],
    ["another extension", () => [input(), "--out", path("a.xls")], /\.xlsx/],
    ["one file for both outputs", () => [input(), "--out", "a.xlsx", "--json", "a.xlsx"], /cùng chỉ/],
    ["one file in two writings", () => [input(), "--out", "a.xlsx", "--json", "./a.xlsx"], /cùng chỉ/],
    [
      "one file that is not there yet, once behind a link",
      () => [input(), "--out", path("new.xlsx"), "--json", path("to new")],
      /cùng chỉ/,
    ],
    ["a catalogue that is no JSON", () => [input(), "--catalogue", path("not.json")], /không phải là JSON/],
    [
      "an invalid catalogue",
      () => [input(), "--catalogue", path("wrong.json")],
      /không hợp lệ[^]*indicators/,
    ],
    ["an absent catalogue", () => [input(), "--catalogue", path("none.json")], /không có tệp .*none\.json/],
    ["an assignment to no unit", () => [input(), "--assign", `${path("in", "b Sìn Hồ.xlsx")}=X`], /mã X/],
    [
      "an assignment of no input",
      () => [input(), "--assign", "zzz.xlsx=SIN_HO"],
      /zzz\.xlsx không nằm trong/,
    ],
    ["an assignment without a code", () => [input(), "--assign", "zzz.xlsx"], /TỆP\[#TRANG\]=MÃ/],
    ["a column without a meaning", () => [input(), "--column", "*!D"], /TỆP\[#TRANG\]!CỘT=NGHĨA/],
    ["a column of an unknown meaning", () => [input(), "--column", "*!D=sum"], /nghĩa sum[^]*numerator/],
    ["no column", () => [input(), "--column", "*!4D=result"], /TỆP\[#TRANG\]!CỘT=NGHĨA/],
    [
      "a column said to be two things",
      () => [input(), "--column", "*!D=result", "--column", "*!$d=note"],
      /đã được cho biết là result/,
    ],
    ["a column of no input", () => [input(), "--column", "zzz.xlsx!D=result"], /zzz\.xlsx không nằm trong/],
    ["cells of no input", () => [input(), "--accept", "zzz.xlsx!D5=use"], /zzz\.xlsx không nằm trong/],
    ["cells without a use", () => [input(), "--accept", "*!D5:D9"], /=use hoặc =ignore/],
    ["cells that are none", () => [input(), "--accept", "*!D5:D=use"], /=use hoặc =ignore/],
  ];
  it.each(cases.map(([name, args, message]) => ({ name, args, message })))(
    "$name",
    async ({ args, message }) => {
      const misuse: unknown = await runConsolidate(args()).catch((error: unknown) => error);
      expect(misuse).toBeInstanceOf(UsageError);
      expect((misuse as UsageError).describe("vi")).toMatch(message);
    },
  );

  it.each([
    ["an unknown flag", () => [input(), "--fast"], /^không có tùy chọn --fast[^]*Cách dùng/],
    ["in English", () => [input(), "--fast", "--lang", "en"], /^there is no option --fast[^]*Usage/],
    ["an absent path", () => [path("nowhere")], /^không có tệp hoặc thư mục .*nowhere/],
    [
      "last year's workbook of others",
      () => [input(), "--previous", path("other.xlsx")],
      /^\S+other\.xlsx không phải là sổ tổng hợp do công cụ này ghi\n$/,
    ],
    [
      "adjustments without their sheet",
      () => [input(), "--adjustments", path("other.xlsx")],
      /^\S+other\.xlsx không có trang Điều chỉnh[^\n]*\n$/,
    ],
  ] as const)("%s: status 2, a message, nothing on standard output, no stack trace", (_, args, message) => {
    const { status, stdout, stderr } = runProgram("consolidate", args());
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(STACK);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

describe("outputs", () => {
  it("without --out and --json prints the table on standard output, findings on standard error", () => {
    const { status, stdout, stderr } = runProgram("consolidate", [path("in")]);
    expect(status).toBe(0);
    expect(stdout).toContain("Tỷ lệ huy động trẻ nhà trẻ");
    expect(stdout).toContain("Đã nhận báo cáo của 2/9 đơn vị");
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toContain("LỖI UNIT_MISSING");
  });

  it("in English", () => {
    const { stdout, stderr } = runProgram("consolidate", [path("in"), "--lang", "en"]);
    expect(stdout).toContain("Crèche enrolment rate");
    expect(stderr).toContain("ERROR UNIT_MISSING");
  });

  it("--json - writes JSON alone; files stand in walked order under their paths with /", () => {
    const { status, stdout } = runProgram("consolidate", [path("in"), "--json", "-"]);
    const output = parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(output)).toEqual([
      "schemaVersion",
      "schoolYear",
      "asOf",
      "unitSet",
      "units",
      "missingUnits",
      "indicators",
      "findings",
    ]);
    expect(Object.keys(output.units[0]!)).toEqual(["code", "name", "file", "sheet", "reported", "expected"]);
    expect(Object.keys(output.indicators[0]!)).toEqual(
      "code tt name unit kind baseline target reported expected actual exact low high numerator denominator difference attainment shortfall needed status byUnit".split(
        " ",
      ),
    );
    expect(output.units.find(({ code }) => code === "TAM_DUONG")!.file).toBe(`${path("in")}/huyện/a.xlsx`);
  });

  it("--strict ends with status 1 where a finding is an error, with outputs written", () => {
    const out = path("strict.xlsx");
    const { status, stderr } = runProgram("consolidate", [path("in"), "--strict", "--out", out]);
    expect(status).toBe(1);
    expect(stderr).toContain(`Đã ghi ${out}`);
    expect(existsSync(out)).toBe(true);
  });

  it("no usable unit: status 1, JSON all the same, the old workbook left as it was", () => {
    const out = path("kept.xlsx");
    writeFileSync(out, "cũ");
    const { status, stdout, stderr } = runProgram("consolidate", [
      path("empty"),
      "--json",
      "-",
      "--out",
      out,
    ]);
    expect(status).toBe(1);
    expect(parse(stdout).schemaVersion).toBe(1);
    expect(stderr).toContain("Chưa có đơn vị nào");
    expect(readFileSync(out, "utf8")).toBe("cũ");
  });

  it("an output that cannot be written: status 1, a message, and JSON all the same", () => {
    const out = path("no such folder", "a.xlsx");
    const { status, stdout, stderr } = runProgram("consolidate", [path("in"), "--out", out, "--json", "-"]);
    expect(status).toBe(1);
    expect(reporting(parse(stdout))).toEqual(["TAM_DUONG", "SIN_HO"]);
    expect(stderr).toContain(`Không ghi được ${out}: không có thư mục này`);
    expect(stderr).not.toMatch(STACK);
  });

  it("the same inputs and time give the same bytes", () => {
    const [one, other] = [path("same 1.xlsx"), path("same 2.xlsx")];
    const env = { SOURCE_DATE_EPOCH: "1750000000" };
    runProgram("consolidate", [path("in"), "--out", one], env);
    copyFileSync(one, other);
    runProgram("consolidate", [path("in"), "--out", one], env);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  // A disk that is always full, which only Linux has.
  (existsSync("/dev/full") ? it : it.skip)("a full disk at standard output: status 1 and one line", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = runProgram("consolidate", [path("in"), "--json", "-"], {}, full);
    closeSync(full);
    expect(stderr).toMatch(/^Không ghi được hết kết quả ra đầu ra chuẩn: ổ đĩa đã đầy$/m);
    expect(stderr).not.toMatch(STACK);
    expect(status).toBe(1);
  });

  it("files are written though nobody hears what is told", async () => {
    const out = path("unheard.xlsx");
    mkdirSync(path("with note"));
    writeFileSync(path("with note", "told of before anything is read.txt"), "");
    const child = startProgram("consolidate", [path("with note"), path("in"), "--out", out]);
    child.stderr!.destroy();
    child.stdout!.resume();
    await once(child, "close");
    expect(existsSync(out)).toBe(true);
  });

  it("a reader that stops early ends the program quietly", async () => {
    const child = startProgram("consolidate", [path("in"), "--json", "-"]);
    child.stdout!.destroy();
    let stderr = "";
    child.stderr!.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child, "close");
    expect(stderr).not.toMatch(STACK);
  });
});

describe("inputs", () => {
  it("last run's output beside the inputs is not read where it is the output again, and left out where it is not", () => {
    mkdirSync(path("beside"));
    copyFileSync(path("other.xlsx"), path("beside", "Sìn Hồ.xlsx"));
    const out = path("beside", "tổng hợp.xlsx");
    const args = [path("beside"), "--json", "-"];
    runProgram("consolidate", [...args, "--out", out]);
    const again = parse(runProgram("consolidate", [...args, "--out", out]).stdout);
    const without = parse(runProgram("consolidate", args).stdout);
    const codesOf = ({ findings }: Output) => findings.map(({ code }) => code);
    expect(codesOf(again)).not.toContain("OUR_OWN_OUTPUT");
    expect(codesOf(without)).toContain("OUR_OWN_OUTPUT");
    expect(reporting(without)).toEqual(["SIN_HO"]);
  });

  it("last run's output that is named among the inputs is passed over in words", () => {
    const out = path("named.xlsx");
    runProgram("consolidate", [path("in"), "--out", out]);
    const { status, stderr } = runProgram("consolidate", [path("other.xlsx"), out, "--out", out]);
    expect(status).toBe(0);
    expect(stderr).toContain(`Bỏ qua 1 tệp không phải bảng tính báo cáo: ${out}`);
    expect(stderr).not.toContain("OUR_OWN_OUTPUT");
  });

  it("a file named twice is read once", () => {
    const file = path("in", "b Sìn Hồ.xlsx");
    const { findings } = parse(runProgram("consolidate", [file, file, path("in"), "--json", "-"]).stdout);
    expect(findings.map(({ code }) => code)).not.toContain("UNIT_DUPLICATE");
  });

  it.each([
    ["its path", () => path("other.xlsx")],
    ["its bare name and sheet", () => "other.xlsx#Biểu 01"],
  ])("--assign by %s answers whose report it is", (_, target) => {
    const args = [path("other.xlsx"), "--assign", `${target()}=MUONG_TE`, "--json", "-"];
    expect(reporting(parse(runProgram("consolidate", args).stdout))).toEqual(["MUONG_TE"]);
  });

  it.each(["b Sìn Hồ.xlsx!D=ignore", "*!D=ignore", "*#Biểu 01!d=note"])(
    "--column %s says what a column holds",
    (answer) => {
      const args = [path("in", "b Sìn Hồ.xlsx"), "--column", answer, "--json", "-"];
      const { findings } = parse(runProgram("consolidate", args).stdout);
      expect(findings.map(({ code }) => code)).toContain("INDICATOR_MISSING");
      expect(findings.map(({ code }) => code)).not.toContain("ASSIGNMENT_UNUSED");
    },
  );

  it("--accept FILE!RANGE=ignore takes cells out", () => {
    const args = [path("in", "b Sìn Hồ.xlsx"), "--accept", "*!D6:F40=ignore", "--json", "-"];
    const { findings } = parse(runProgram("consolidate", args).stdout);
    expect(findings.map(({ code }) => code)).toContain("INDICATOR_MISSING");
    expect(findings.map(({ code }) => code)).not.toContain("ASSIGNMENT_UNUSED");
  });

  it.each([
    ["--column", "*!ZZ=result"],
    ["--accept", "b Sìn Hồ.xlsx!ZZ9=use"],
  ])("%s %s that finds nothing is a warning", (flag, answer) => {
    const args = [path("in", "b Sìn Hồ.xlsx"), flag, answer, "--json", "-"];
    const { findings } = parse(runProgram("consolidate", args).stdout);
    expect(findings.filter(({ code }) => code === "ASSIGNMENT_UNUSED")).toHaveLength(1);
  });

  it("--units any takes whoever reports", () => {
    const output = parse(runProgram("consolidate", [path("in"), "--units", "any", "--json", "-"]).stdout);
    expect(output.unitSet).toBe("any");
    expect(output.units.map(({ name }) => name)).toEqual(["Huyện Sìn Hồ", "Huyện Tam Đường"]);
    expect(output.findings).toEqual([]);
  });

  it("--adjustments supplies a figure, which is told", () => {
    writeFileSync(
      path("adjust.json"),
      '[{"unit":"MUONG_TE","indicator":"XMC_2","value":1,"reason":"Điện thoại"}]',
    );
    const args = [path("in"), "--adjustments", path("adjust.json"), "--json", "-"];
    const { findings } = parse(runProgram("consolidate", args).stdout);
    expect(findings.map(({ code }) => code)).toContain("ADJUSTED");
  });

  it("--adjustments reads warnings back that Kết quả kiểm tra holds as confirmed, and says which do not hold any more", () => {
    const folder = "samples/lai-chau-2024-2025";
    const out = path("confirmed.xlsx");
    runProgram("consolidate", [folder, "--out", out, "--json", path("first.json")]);
    confirmIn(out, "RATE_DISAGREES", "Nguyễn Văn An", "4/6/2025");
    const again = (from: string) => runProgram("consolidate", [from, "--adjustments", out, "--json", "-"]);
    const found = ({ stdout }: { stdout: string }) =>
      parse(stdout).findings.find(({ code }) => code === "RATE_DISAGREES");
    const same = again(folder);
    expect(found(same)).toMatchObject({ confirmed: { by: "Nguyễn Văn An", when: "2025-06-04" } });
    expect(same.stderr).toContain("RATE_DISAGREES (đã xác nhận đúng: Nguyễn Văn An, 4/6/2025)");
    expect(same.stderr).not.toContain("không còn hiệu lực");
    const other = again(path("in"));
    expect(found(other)).toBeUndefined();
    expect(other.stderr).toContain("1 xác nhận đúng của tệp --adjustments không còn hiệu lực");
  });
});

/** Puts a name and a day into the row of a finding in Kết quả kiểm tra, as an officer does. */
function confirmIn(file: string, code: string, by: string, when: string): void {
  const book = readXlsx(readFileSync(file), { bookFiles: false });
  const sheet = book.Sheets["Kết quả kiểm tra"]!;
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
  const header = rows.findIndex((row) => row.includes("Người xác nhận đúng"));
  const row = rows.findIndex((cells) => cells.includes(code));
  const origin = (heading: string) => ({ r: row, c: rows[header]!.indexOf(heading) });
  utils.sheet_add_aoa(sheet, [[by]], { origin: origin("Người xác nhận đúng") });
  utils.sheet_add_aoa(sheet, [[when]], { origin: origin("Ngày xác nhận") });
  writeFileSync(file, writeXlsx(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}
