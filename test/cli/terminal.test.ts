import fc from "fast-check";
import { choosePaint } from "../../src/cli/terminal/colour";
import { displayWidth, pad, wrap } from "../../src/cli/terminal/displayWidth";
import { makeSafe } from "../../src/cli/terminal/wording";
import { runProgram } from "./program";

describe("width on a terminal", () => {
  it.each([
    ["Tỷ lệ", 5],
    ["Tỷ lệ".normalize("NFD"), 5],
    ["教育", 4],
    ["a\u200bb", 2],
    ["😀", 2],
    ["", 0],
  ])("%j takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));

  it("padding fills to the width, however the text is written", () => {
    for (const form of ["NFC", "NFD"])
      expect(displayWidth(pad("Đạt mức độ 2".normalize(form), 20, "right"))).toBe(20);
  });
});

describe("wrapping", () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom("a", "ế", "ế".normalize("NFD"), "教"), minLength: 1 }),
  );

  it("keeps every line within the width and loses nothing", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (list, width) => {
        const lines = wrap(list.join(" "), width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join("").replace(/ /g, "")).toBe(list.join(""));
      }),
    );
  });

  it("breaks between words", () => {
    expect(wrap("Tỷ lệ huy động trẻ nhà trẻ", 12)).toEqual(["Tỷ lệ huy", "động trẻ nhà", "trẻ"]);
  });
});

describe("colour", () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { TERM: "dumb" }, false],
  ])("on a terminal: %s, environment %j → %s", (isTTY, env, coloured) => {
    expect(choosePaint({ isTTY }, env)("error", "x") !== "x").toBe(coloured);
  });
});

it("what a file's name holds never reaches the terminal as a command", () => {
  expect(makeSafe("a\u001b[2Jb\u202ec\r")).toBe("a\ufffd[2Jb\ufffdc\ufffd");
});

it("a table without targets parts the digits of its counts and says nothing of meeting any", () => {
  const folder = "samples/tong-ket-nam-hoc-2024-2025";
  const { stdout } = runProgram("consolidate", [folder, "--catalogue", `${folder}/danh-muc.json`]);
  expect(stdout).toContain(" 149.461 ");
  expect(stdout).toContain("Không giao chỉ tiêu 5\n");
  expect(stdout).not.toMatch(/0\/0|[Cc]hưa đạt/);
});
