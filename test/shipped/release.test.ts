import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { compareFiles, listSums, readFolder, sha256, zipFiles } from "../../scripts/release/archive";
import {
  closeChangelog,
  putManifestVersion,
  putPackageVersion,
  refuseVersion,
  unreleasedPart,
} from "../../scripts/release/versions";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const files = fc.dictionary(
  fc.stringMatching(/^[a-zđế]{1,8}(\/[a-z]{1,5})?\.[a-z]{2}$/),
  fc.uint8Array({ maxLength: 300 }),
  {
    maxKeys: 8,
    noNullPrototype: true,
  },
);

describe("the archive of a release", () => {
  test("depends on names and bytes alone, not on their order", () =>
    fc.assert(
      fc.property(files, (given) => {
        const entries = Object.entries(given);
        const one = zipFiles(new Map(entries));
        expect(sha256(zipFiles(new Map(entries.reverse())))).toBe(sha256(one));
        expect(compareFiles(new Map(Object.entries(unzipSync(one))), new Map(entries))).toEqual([]);
      }),
    ));

  test("nor on the folder, the time of its files or the clock's zone", () => {
    const zone = process.env.TZ;
    const zips = ["a", "b/c"].map((name, index) => {
      const folder = join(mkdtempSync(join(tmpdir(), "release-")), name);
      mkdirSync(join(folder, "assets"), { recursive: true });
      for (const file of ["taskpane.html", "assets/x.png"]) {
        writeFileSync(join(folder, file), `nội dung ${file}`);
        utimesSync(join(folder, file), 1e9 * (index + 1), 1e9 * (index + 1));
      }
      process.env.TZ = ["Asia/Ho_Chi_Minh", "America/Los_Angeles"][index];
      const zip = zipFiles(readFolder(folder));
      rmSync(folder, { recursive: true });
      return sha256(zip);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(zips[1]).toBe(zips[0]);
  });

  test("its checksums name every file once, as sha256sum reads them", () => {
    const given = new Map([["a/b.js", bytes("abc")]]);
    expect(listSums(given)).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/b.js\n",
    );
  });

  test("what differs between two builds is named", () => {
    const [one, other] = [new Map([["a", bytes("1")]]), new Map([["a", bytes("2")], ["b", bytes("")]])]; // prettier-ignore
    expect(compareFiles(one, other)).toEqual(["a: differs", "b: only in the second"]);
  });
});

const changelog =
  "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Cái mới.\n\n## [0.1.0] - 2026-01-02\n\n- Cũ.\n";

describe("the version", () => {
  test.each([
    ["0.2.0", "0.1.0", null],
    ["0.1.1", "0.1.0", null],
    ["1.0.0", "0.9.12", null],
    ["0.1.0", "0.1.0", /released already/],
    ["0.0.9", "0.1.0", /older/],
    ["v1.0.0", "0.1.0", /no version/],
    ["1.0", "0.1.0", /no version/],
    ["1.0.0-beta", "0.1.0", /no version/],
    ["01.0.0", "0.1.0", /no version/],
  ])("%s after %s: %s", (next, present, reason) => {
    const said = refuseVersion(next, present, changelog);
    if (reason === null) expect(said).toBeNull();
    else expect(said).toMatch(reason);
  });

  test("nothing to tell is no release", () => {
    const empty = closeChangelog(changelog, "0.2.0", "2026-11-29");
    expect(unreleasedPart(empty)).toBe("");
    expect(refuseVersion("0.3.0", "0.2.0", empty)).toMatch(/nothing under \[Unreleased\]/);
    expect(empty).toContain(
      "## [Unreleased]\n\n## [0.2.0] - 2026-11-29\n\n### Added\n\n- Cái mới.\n\n## [0.1.0]",
    );
  });

  test("goes into the project's own files, each in its one place", () => {
    const read = (name: string): string => readFileSync(name, "utf8");
    const { version: present } = JSON.parse(read("package.json")) as { version: string };
    for (const name of ["package.json", "package-lock.json"]) {
      const before = read(name);
      const text = putPackageVersion(before, present, "9.8.7");
      const data = JSON.parse(text) as { version: string; packages?: Record<string, { version: string }> };
      expect([data.version, data.packages?.[""]?.version ?? "9.8.7"]).toEqual(["9.8.7", "9.8.7"]);
      expect(putPackageVersion(text, "9.8.7", present)).toBe(before);
    }
    const manifest = putManifestVersion(read("manifest.xml"), "9.8.7");
    expect(manifest).toContain("<Version>9.8.7.0</Version>");
    expect(putManifestVersion(manifest, present)).toBe(read("manifest.xml"));
  });
});
