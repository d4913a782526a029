import { unzipSync } from "fflate";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { makeScratch, runProgram } from "../program";

const scratch = makeScratch();

it("a workbook that is handed on tells neither the folders of the machine nor who ran it", () => {
  const home = join(scratch, "nguyen-van-minh");
  mkdirSync(join(home, "bao-cao"), { recursive: true });
  mkdirSync(join(scratch, "elsewhere", "deep"), { recursive: true });
  copyFileSync("test/cases/number-plain/bao-cao.xlsx", join(home, "bao-cao", "sin-ho.xlsx"));
  copyFileSync("test/cases/false-html/bao-cao.xls", join(home, "bao-cao", "khac.xls"));
  for (const out of [join(home, "kq.xlsx"), join(scratch, "elsewhere", "deep", "kq.xlsx")]) {
    const assigned = `${join(home, "bao-cao", "sin-ho.xlsx")}=SIN_HO`;
    const { status } = runProgram("consolidate", [home, "--out", out, "--assign", assigned]);
    expect(status).toBe(0);
    const texts = Object.entries(unzipSync(readFileSync(out))).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    const telling = [
      scratch,
      "nguyen-van-minh",
      ...(userInfo().username.length > 4 ? [userInfo().username] : []),
    ];
    for (const [name, text] of texts)
      for (const word of telling) expect([name, word, text!.includes(word)]).toEqual([name, word, false]);
    expect(texts.some(([, text]) => text!.includes("sin-ho.xlsx"))).toBe(true);
  }
});
