import fs, { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAssignment, readAssignments } from "../../../src/cli/answers/assignments";
import { UsageError } from "../../../src/cli/usageError";
import { walkInputs } from "../../../src/cli/sources/walk";
import { findUnitSet } from "../../../src/units/unitSets";
import { makeScratch } from "../program";

const root = join(makeScratch(), "vào");

const files = [
  "b.xlsx",
  "a/2.XLS",
  "a/10.ods",
  "c/macro.xlsm",
  "c/#1=mới.xlsx",
  "~$b.xlsx",
  ".DS_Store",
  ".git/x.xlsx",
  "c/ghi chú.docx",
  "c/cũ.xlsb",
];

beforeAll(() => {
  for (const folder of ["a", "c", ".git"]) mkdirSync(join(root, folder), { recursive: true });
  files.forEach((file) => writeFileSync(join(root, file), file));
  symlinkSync(root, join(root, "c", "vòng"));
});

const walked = (...inputs: string[]): string[] =>
  walkInputs(inputs, []).files.map(({ file }) => file.slice(root.length + 1));

describe("walking", () => {
  it("takes workbooks of all folders in the order of their names, each once, and no circle", () => {
    expect(walked(root)).toEqual(["a/10.ods", "a/2.XLS", "b.xlsx", "c/#1=mới.xlsx", "c/macro.xlsm"]);
  });

  it("names what it passes over, but not what is hidden", () => {
    expect(walkInputs([root], []).skipped).toEqual([`${root}/c/cũ.xlsb`, `${root}/c/ghi chú.docx`]);
  });

  it("takes a file that is named, whatever it is called, in the order of the command", () => {
    expect(walked(join(root, "c/cũ.xlsb"), join(root, "b.xlsx"), root)[0]).toBe("c/cũ.xlsb");
  });

  it("never takes an output, under whatever name", () => {
    const output = join(root, "a", "..", "b.xlsx");
    expect(walkInputs([root], [output]).files.map(({ file }) => file)).not.toContain(`${root}/b.xlsx`);
  });

  it("tells where it meets an output, and whether it is named as an input", () => {
    const output = join(root, "b.xlsx");
    const met = (named: boolean) => [expect.objectContaining({ file: output, named }) as object];
    expect(walkInputs([root], [output]).outputs).toEqual(met(false));
    expect(walkInputs([output], [output]).outputs).toEqual(met(true));
    expect(walkInputs([output], [output]).files).toEqual([]);
  });

  it("tells of workbooks that may be open in Excel, and of no lock without one", () => {
    writeFileSync(join(root, "~$đã xóa.xlsx"), "");
    const { open, files: read } = walkInputs([root], []);
    expect(open).toEqual([`${root}/b.xlsx`]);
    expect(read.map(({ file }) => file)).toContain(`${root}/b.xlsx`);
  });

  it("passes over Excel's lock file that is named, as a shell's *.xlsx does", () => {
    const { files, skipped } = walkInputs([join(root, "~$b.xlsx"), join(root, "b.xlsx")], []);
    expect(files.map(({ file }) => file)).toEqual([`${root}/b.xlsx`]);
    expect(skipped).toEqual([`${root}/~$b.xlsx`]);
  });

  it("keeps a trailing slash from doubling", () => expect(walked(`${root}/`)[0]).toBe("a/10.ods"));
});

describe("what the system does not let be looked at", () => {
  const locked = join(makeScratch(), "khóa");
  const unreadable = (variant: string, file: string) => ({
    code: "UNREADABLE_FILE",
    variant,
    at: { file, sheet: "", cell: "" },
  });

  beforeAll(() => {
    mkdirSync(join(locked, "b"), { recursive: true });
    writeFileSync(join(locked, "c.xlsx"), "");
    symlinkSync("a", join(locked, "a"));
  });

  afterEach(() => jest.restoreAllMocks());

  it("is a finding, and the walk goes on: a link to itself", () => {
    const { files, findings } = walkInputs([locked], []);
    expect(files.map(({ file }) => file)).toEqual([`${locked}/c.xlsx`]);
    expect(findings).toEqual([unreadable("unopened", `${locked}/a`)]);
  });

  it("is a finding, and the walk goes on: a folder", () => {
    const list = fs.readdirSync;
    // Nothing is forbidden to the administrator, as whom the tests may run.
    jest.spyOn(fs, "readdirSync").mockImplementation(((folder: string) => {
      if (folder === join(locked, "b")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
      return list(folder);
    }) as typeof list);
    const { files, findings } = walkInputs([locked], []);
    expect(files.map(({ file }) => file)).toEqual([`${locked}/c.xlsx`]);
    expect(findings).toEqual([unreadable("unopened", `${locked}/a`), unreadable("folder", `${locked}/b`)]);
  });

  it("is a finding, and the walk goes on: a link to nothing, a name that is not Unicode", () => {
    const sent = join(locked, "..", "gửi");
    mkdirSync(sent);
    symlinkSync("nowhere.xlsx", join(sent, "a.xlsx"));
    writeFileSync(join(sent, "c.xlsx"), "");
    writeFileSync(
      Buffer.concat([Buffer.from(`${sent}/b`), Buffer.from([0xd0, 0xe5]), Buffer.from(".xlsx")]),
      "",
    );
    const { files, skipped, findings } = walkInputs([sent], []);
    expect(files.map(({ file }) => file)).toEqual([`${sent}/c.xlsx`]);
    expect(skipped).toEqual([]);
    expect(findings).toEqual([
      unreadable("unopened", `${sent}/a.xlsx`),
      unreadable("unopened", `${sent}/b\ufffd\ufffd.xlsx`),
    ]);
  });

  it("is a finding where it is named itself", () => {
    expect(walkInputs([join(locked, "a")], []).findings).toEqual([unreadable("unopened", `${locked}/a`)]);
  });
});

describe("--assign", () => {
  const scope = { kind: "set", set: findUnitSet("lai-chau-districts")! } as const;
  const read = (value: string) => readAssignment(value, walkInputs([root], []).files, scope);

  it.each([
    ["b.xlsx=SIN_HO", "b.xlsx", null],
    ["b.xlsx#Biểu 1=SIN_HO", "b.xlsx", "Biểu 1"],
    ["b.xlsx#a#b=c=SIN_HO", "b.xlsx", "a#b=c"],
    ["#1=mới.xlsx=SIN_HO", "c/#1=mới.xlsx", null],
    ["#1=mới.xlsx##2=SIN_HO", "c/#1=mới.xlsx", "#2"],
  ])("%s", (value, file, sheet) => {
    expect(read(value)).toEqual({ file: `${root}/${file}`, sheet, unit: "SIN_HO" });
  });

  it.each(["b.xlsx", "=SIN_HO", "b.xlsx=", "b.xlsx=HA_NOI", "x.xlsx=SIN_HO"])("%s is refused", (value) => {
    expect(() => read(value)).toThrow(UsageError);
  });

  const readAll = (...values: string[]) => readAssignments(values, walkInputs([root], []).files, scope);

  it("of one file to two units is refused, in whatever writing", () => {
    expect(() => readAll("b.xlsx=SIN_HO", `${root}/a/../b.xlsx=TAM_DUONG`)).toThrow(UsageError);
  });

  it("of one file, and of its sheets, may differ; what is said twice counts once", () => {
    expect(readAll("b.xlsx=SIN_HO", "b.xlsx#2=TAM_DUONG", "b.xlsx=SIN_HO")).toHaveLength(2);
  });
});
