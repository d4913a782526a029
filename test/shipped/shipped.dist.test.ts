import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** What `npm run build` has made; `npm test` builds first. */
const dist = resolve("dist");
if (!existsSync(join(dist, "taskpane.html"))) throw new Error("there is no build in dist: npm run build");

const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(dist, name)).isFile(),
);
const isText = (name: string): boolean => /\.(html|js|json|xml|txt)$/.test(name);
const textOf = (name: string): string => readFileSync(join(dist, name), "utf8");
const texts = files.filter(isText).map((name): [string, string] => [name, textOf(name)]);
const holding = (pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([name]) => name);

/** The address that this build is for, as its manifest says. */
const home = /SourceLocation DefaultValue="(.*)taskpane\.html"/.exec(textOf("manifest.xml"))?.[1] ?? "";

/** Files that a text names by an address below the add-in's own. */
const named = (text: string): string[] =>
  [...text.matchAll(/"([^"\s]+)"/g)]
    .map(([, address]) => address!)
    .filter((address) => address.startsWith(home))
    .map((address) => address.slice(home.length).replace(/[?#].*/, ""));

describe("what is shipped", () => {
  test("is for an https address, and for no other", () => {
    expect(home).toMatch(/^https:\/\/\S+\/$/);
    expect(holding(/localhost/)).toEqual([]);
  });

  test("has no source map", () => {
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(holding(/sourceMappingURL/)).toEqual([]);
  });

  test("has none of Microsoft's scripts in it; the page fetches office.js from Microsoft alone", () => {
    expect(holding(/OSF\.ConstantNames|OfficeExtension\.ClientRequestContext|excel-web-16/)).toEqual([]);
    expect(holding(/appsforoffice\.microsoft\.com/)).toEqual(["taskpane.html"]);
    const sources = [...textOf("taskpane.html").matchAll(/<(?:script|link)[^>]+(?:src|href)="?([^" >]+)/g)];
    expect(sources.map(([, source]) => source).filter((source) => source!.includes("//"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  test("has nothing of the workbench or of the stand-in for Excel", () => {
    expect(holding(/@univerjs|univerjs\.|_resolveRequestUrlAndHeaderInfo/)).toEqual([]);
  });

  test("the page and its scripts, the first section with them, are small: the first load stays within 169 KB compressed", () => {
    const page = textOf("taskpane.html");
    const scripts = [...page.matchAll(/<script[^>]+src="?([^" >?]+)/g)].map(([, source]) => source!);
    const own = ["taskpane.html", ...scripts.filter((source) => !source.includes("//"))];
    const bytes = own.map((name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length);
    expect(own.length).toBeGreaterThan(1);
    // A few KB are left to what may be asked for before the first section stands there.
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(166 * 1024);
  });

  test("the pane's script asks in its first line to be compiled while it arrives", () => {
    const [script] = files.filter((name) => /^taskpane\.[0-9a-f]+\.js$/.test(name));
    expect(textOf(script!).split("\n")[0]).toBe("//# allFunctionsCalledOnLoad");
  });

  test.each(["manifest.xml", "functions.json", "functions.en-US.json"])(
    "%s names files that are there",
    (name) => {
      const addresses = [...new Set(named(textOf(name)))];
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((file) => !files.includes(file))).toEqual([]);
    },
  );

  test.each(files.filter((name) => name.endsWith(".html")))("%s leads to files that are there", (name) => {
    const links = [...textOf(name).matchAll(/(?:src|href)="?([^"#?> ]+)/g)].map(([, link]) => link!);
    const own = links.filter((link) => !link.includes("//")).map((link) => join(name, "..", link));
    expect(own.filter((file) => !files.includes(file))).toEqual([]);
  });

  test("the functions' script keeps its name, and every other its content's", () => {
    expect(files).toContain("functions.js");
    const scripts = files.filter((name) => name.endsWith(".js") && name !== "functions.js");
    expect(scripts.filter((name) => !/\.[0-9a-f]{20}\.js$/.test(name))).toEqual([]);
  });

  test("the notices name every package of which a module is shipped, with the text of its licence", () => {
    const notices = textOf("THIRD-PARTY-NOTICES.txt");
    const named = [...notices.matchAll(/^(\S+) \d[\w.-]*\nLicence: ([\w.-]+)\n\n(.+)/gm)];
    const shipped = JSON.parse(readFileSync("build/shipped-packages.json", "utf8")) as string[];
    expect(shipped.length).toBeGreaterThan(10);
    expect([...new Set(named.map(([, name]) => name))].sort()).toEqual(shipped);
    expect(new Set(named.map(([, , licence]) => licence))).toEqual(new Set(["Apache-2.0", "ISC", "MIT"]));
    expect(notices).toContain("Kế hoạch 3707/KH-UBND");
  });

  test("the samples are those of the repository", () => {
    const samples = readdirSync("samples/lai-chau-2024-2025");
    expect(readdirSync(join(dist, "samples")).sort()).toEqual([...samples].sort());
  });
});
