import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../src/cli/output";
import { makeScratch } from "./program";

const scratch = makeScratch();
const root = join(__dirname, "../..");

const bytes = new TextEncoder().encode("mới");

function makeFolder(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}

describe("a file that is written", () => {
  it("takes the old one's place", async () => {
    const folder = makeFolder("replace");
    const path = join(folder, "sổ.xlsx");
    writeFileSync(path, "cũ");
    await replaceFile(path, bytes);
    expect(readFileSync(path, "utf8")).toBe("mới");
    expect(readdirSync(folder)).toEqual(["sổ.xlsx"]);
  });

  it.each([
    ["a folder that is not there", "ENOENT", (folder: string) => join(folder, "x", "sổ.xlsx")],
    [
      "a file in place of the folder",
      "ENOTDIR",
      (folder: string) => {
        writeFileSync(join(folder, "x"), "");
        return join(folder, "x", "sổ.xlsx");
      },
    ],
    [
      "a folder in place of the file",
      "EISDIR",
      (folder: string) => {
        mkdirSync(join(folder, "sổ.xlsx"));
        return join(folder, "sổ.xlsx");
      },
    ],
  ])("is refused for %s, with nothing left behind", async (name, code, makePath) => {
    const folder = makeFolder(name);
    await expect(replaceFile(makePath(folder), bytes)).rejects.toMatchObject({ code });
    expect(readdirSync(folder).filter((entry) => entry.endsWith(".tmp"))).toEqual([]);
  });
});

describe("an interrupt in the middle of writing", () => {
  const hasPartial = (folder: string): boolean => readdirSync(folder).some((name) => name.endsWith(".tmp"));

  async function interrupt(folder: string, signal: "SIGINT" | "SIGTERM" | "SIGKILL"): Promise<number | null> {
    const path = join(folder, "sổ.xlsx");
    writeFileSync(path, "cũ");
    const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), "test/cli/slowWriter.ts", path], {
      cwd: root,
    });
    const ended = once(child, "exit");
    while (!hasPartial(folder)) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill(signal);
    const [status] = (await ended) as [number | null];
    return status;
  }

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s leaves the old file whole and nothing beside it", async (signal, status) => {
    const folder = makeFolder(signal);
    expect(await interrupt(folder, signal)).toBe(status);
    expect(readdirSync(folder)).toEqual(["sổ.xlsx"]);
    expect(readFileSync(join(folder, "sổ.xlsx"), "utf8")).toBe("cũ");
  });

  it("even a killed program leaves the old file whole", async () => {
    const folder = makeFolder("SIGKILL");
    await interrupt(folder, "SIGKILL");
    expect(readFileSync(join(folder, "sổ.xlsx"), "utf8")).toBe("cũ");
  });
});
