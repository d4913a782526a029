import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../../src/cli/output/output";
import { makeScratch } from "../program";

const scratch = makeScratch();
const root = join(__dirname, "../../..");

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

  // Windows has no such rights.
  (process.platform === "win32" ? it.skip : it).each([0o600, 0o640, 0o666])(
    "keeps the old one's rights: %o",
    async (mode) => {
      const path = join(makeFolder(`mode ${mode}`), "sổ.xlsx");
      writeFileSync(path, "cũ");
      chmodSync(path, mode);
      await replaceFile(path, bytes);
      expect(statSync(path).mode & 0o777).toBe(mode);
    },
  );

  it("may have the longest name that the system takes", async () => {
    const name = `${"x".repeat(250)}.xlsx`;
    const folder = makeFolder("long");
    await replaceFile(join(folder, name), bytes);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each([
    ["to a file", true],
    ["to none yet", false],
  ])("is the one that a link leads to: %s", async (name, stands) => {
    const folder = makeFolder(name);
    if (stands) writeFileSync(join(folder, "sổ.xlsx"), "cũ");
    symlinkSync("sổ.xlsx", join(folder, "mới nhất.xlsx"));
    await replaceFile(join(folder, "mới nhất.xlsx"), bytes);
    expect(readFileSync(join(folder, "sổ.xlsx"), "utf8")).toBe("mới");
    expect(readlinkSync(join(folder, "mới nhất.xlsx"))).toBe("sổ.xlsx");
  });

  // Windows has no pipes among its files.
  (process.platform === "win32" ? it.skip : it)("goes into a pipe, which stays", async () => {
    const path = join(makeFolder("pipe"), "ống.json");
    execFileSync("mkfifo", [path]);
    const reader = spawn("cat", [path]);
    let heard = "";
    reader.stdout.on("data", (chunk: Buffer) => (heard += chunk.toString()));
    const ended = once(reader, "close");
    await replaceFile(path, bytes);
    if (statSync(path).isFile()) reader.kill();
    await ended;
    expect(heard).toBe("mới");
    expect(statSync(path).isFIFO()).toBe(true);
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
    while (!hasPartial(folder) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    expect(child.exitCode).toBeNull();
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
