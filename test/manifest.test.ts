/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { version } from "../package.json";
import { commands } from "../src/commands/requests";
import { functionsById } from "../src/functions/index";

const root = resolve(__dirname, "..");
const DEVELOPMENT = "https://localhost:3000/";
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

/** Elements by their name without its prefix. */
const find = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];
const only = (name: string): Element => {
  const [element, ...others] = find(name);
  if (!element || others.length > 0) throw new Error(`not exactly one ${name}`);
  return element;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const valueOf = (element: Element): string => attribute(element, "DefaultValue");
const englishOf = (element: Element): string | null =>
  find("Override", element)
    .find((override) => attribute(override, "Locale") === "en-US")
    ?.getAttribute("Value") ?? null;

const resources = find("Resources").flatMap((all) =>
  ["Image", "Url", "String"].flatMap((kind) => find(kind, all).filter((one) => one.hasAttribute("id"))),
);
const resourceOf = new Map(resources.map((one) => [attribute(one, "id"), one]));
const references = find("*").filter((one) => one.hasAttribute("resid"));

/** Where the build finds what it puts at an address of the add-in. */
function sourceOf(url: string): string {
  const path = url.slice(DEVELOPMENT.length);
  if (path === "functions.js") return "src/functions/associate.ts";
  if (path === "taskpane.html") return "src/taskpane/taskpane.html";
  return path.startsWith("assets/") ? path : join("src/functions/published", path);
}

describe("the manifest's resources", () => {
  test("are all there, all used, each named once in at most 32 characters", () => {
    const named = references.map((one) => attribute(one, "resid"));
    expect(named.filter((name) => !resourceOf.has(name))).toEqual([]);
    expect([...resourceOf.keys()].filter((name) => !named.includes(name))).toEqual([]);
    expect(resourceOf.size).toBe(resources.length);
    expect([...resourceOf.keys()].filter((name) => name.length > 32)).toEqual([]);
  });

  test("have their English beside the Vietnamese, short enough for Excel", () => {
    const strings = resources.filter(({ localName }) => localName === "String");
    expect(strings.length).toBeGreaterThan(20);
    for (const one of [
      ...strings,
      only("DisplayName"),
      only("SupportUrl"),
      ...find("Description").slice(0, 1),
    ]) {
      const longest = one.parentElement?.localName === "ShortStrings" ? 125 : 250;
      const english = englishOf(one);
      expect([attribute(one, "id"), english]).toEqual([attribute(one, "id"), expect.stringMatching(/\S/)]);
      expect(Math.max(valueOf(one).length, english!.length)).toBeLessThanOrEqual(longest);
    }
    expect(englishOf(resourceOf.get("Functions.Metadata.Url")!)).toBe(`${DEVELOPMENT}functions.en-US.json`);
    expect(only("DefaultLocale").textContent).toBe("vi-VN");
  });

  test.each(
    find("Image")
      .filter((one) => one.hasAttribute("size"))
      .map((one) => [attribute(one, "resid"), one]),
  )("%s is an image of its size", (_, reference) => {
    const image = resourceOf.get(attribute(reference as Element, "resid"))!;
    const size = Number(attribute(reference as Element, "size"));
    expect(sizeOf(valueOf(image))).toEqual([size, size]);
  });

  test("the add-in's own icons have the sizes that Excel asks for", () => {
    expect(sizeOf(valueOf(only("IconUrl")))).toEqual([32, 32]);
    expect(sizeOf(valueOf(only("HighResolutionIconUrl")))).toEqual([64, 64]);
  });
});

/** Width and height in the header of a PNG file. */
function sizeOf(url: string): [number, number] {
  const bytes = readFileSync(join(root, sourceOf(url)));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest's addresses", () => {
  const addresses = [...text.matchAll(/"(https?:[^"]*)"/g)]
    .map(([, url]) => url!)
    .filter((url) => !url.startsWith("http://schemas.microsoft.com/") && !url.includes("www.w3.org"));

  test("are the development server's alone, which the build replaces", () => {
    expect(addresses.length).toBeGreaterThan(70);
    expect(addresses.filter((url) => !url.startsWith(DEVELOPMENT))).toEqual([]);
  });

  test("each have something to serve", () => {
    expect([...new Set(addresses)].filter((url) => !existsSync(join(root, sourceOf(url))))).toEqual([]);
  });
});

describe("what the manifest promises", () => {
  test("every command of the ribbon is one that the page associates, and all are there", () => {
    const buttons = find("Control").map((control) => attribute(control, "id").replace("EduIndicators.", ""));
    expect([...buttons].sort()).toEqual([...commands].sort());
    const executed = find("FunctionName").map(({ textContent }) => textContent);
    expect(executed).toEqual(buttons.filter((name) => name !== "openPane"));
  });

  test.each(["functions.json", "functions.en-US.json"])(
    "%s lists the functions that the page associates",
    (name) => {
      const list = JSON.parse(readFileSync(join(root, "src/functions/published", name), "utf8")) as {
        functions: { id: string }[];
      };
      expect(list.functions.map(({ id }) => id)).toEqual(Object.keys(functionsById));
    },
  );

  test("page, functions and commands share one runtime", () => {
    const runtime = only("Runtime");
    expect([attribute(runtime, "resid"), attribute(runtime, "lifetime")]).toEqual(["Taskpane.Url", "long"]);
    const [page] = find("SourceLocation", only("Page"));
    expect([page!, only("FunctionFile")].map((one) => attribute(one, "resid"))).toEqual([
      "Taskpane.Url",
      "Taskpane.Url",
    ]);
    expect(valueOf(resourceOf.get("Functions.Namespace")!)).toBe("EDU");
    // Under a long-lived runtime there is one pane, without an id of its own (docs, "TaskpaneId").
    expect(find("TaskpaneId")).toEqual([]);
  });

  test("nothing is required that consolidating does not need", () => {
    const [base] = find("Requirements");
    const sets = (within: Element) =>
      find("Set", within).map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets(base!)).toEqual(["ExcelApi 1.14"]);
    expect(sets(only("VersionOverrides"))).toEqual(["SharedRuntime 1.1"]);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
  });

  test("it has the package's version", () => {
    expect(only("Version").textContent).toBe(`${version}.0`);
  });
});
