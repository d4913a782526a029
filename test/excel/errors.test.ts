import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainError } from "../../src/excel/errors";
import { Refusal } from "../../src/excel/refusal";
import { problemOfCode, problems } from "../../src/excel/errors.data";
import { excelErrorCodes } from "../../packages/excel-host/src/errors";
import { errorOf, makeBench } from "../../packages/excel-host/test/tools";

/** Codes that the types name: those of Excel, and of the client below it. */
function typedCodes(): string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const own = excel.slice(excel.indexOf("enum ErrorCodes {"));
  const client = types.slice(types.indexOf("class ErrorCodes {"));
  const names = [...own.slice(0, own.indexOf("}")).matchAll(/= "(\w+)"/g)].map(([, code]) => code!);
  const fields = [...client.slice(0, client.indexOf("}")).matchAll(/static (\w+): string/g)].map(
    ([, name]) => name!,
  );
  return [...names, ...fields.map((name) => name[0]!.toUpperCase() + name.slice(1))];
}

/** Every file of the adapter and of the pane. */
function listSources(): string[] {
  return ["src/excel", "src/taskpane"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
}

test("every code of the documentation and of the types has its words", () => {
  const codes = [...new Set([...excelErrorCodes, ...typedCodes()])];
  expect(codes.length).toBeGreaterThan(45);
  expect(codes.filter((code) => !(code in problemOfCode))).toEqual([]);
});

test.each(Object.keys(problemOfCode))("%s is told in Vietnamese and English, with what to do", (code) => {
  const { message, ...rest } = explainError({ code });
  expect(rest).toEqual({ code, kind: problemOfCode[code] });
  expect(message.vi).toMatch(/[Hh]ãy|Nhấn|Vào/);
  expect(message.vi + message.en).not.toMatch(/[{}]/);
});

test("no kind of problem is without a code or a refusal of ours", () => {
  const ours = [
    ...listSources()
      .join("\n")
      .matchAll(/Refusal\(\s*"(\w+)"/g),
  ].map(([, kind]) => kind!);
  expect(new Set([...Object.values(problemOfCode), ...ours, "notLoaded", "takenOver"])).toEqual(
    new Set(Object.keys(problems)),
  );
});

test("a refusal of ours keeps its names, anything else is a defect with its text", () => {
  expect(explainError(new Refusal("sheetProtected", { sheet: "Tổng hợp" })).message.vi).toContain(
    "“Tổng hợp”",
  );
  expect(explainError(new TypeError("x is undefined"))).toMatchObject({ kind: "defect", code: "unknown" });
  expect(explainError(new TypeError("x is undefined")).message.vi).toContain("x is undefined");
  const notFetched = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
  expect(explainError(notFetched)).toMatchObject({ kind: "notLoaded", code: "notLoaded" });
  expect(explainError(null).kind).toBe("defect");
  expect(explainError({ code: "SomethingNew" })).toMatchObject({ kind: "defect", code: "SomethingNew" });
});

test("an error of the real client is recognised", async () => {
  const { run, host } = makeBench();
  host.beginEdit();
  const error = await errorOf(
    run(async (context) => context.workbook.worksheets.load("items/name") && context.sync()),
  );
  expect(explainError(error)).toMatchObject({
    kind: "editing",
    message: { vi: expect.stringContaining("Nhấn Enter") as string },
  });
});
