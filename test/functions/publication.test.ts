import { existsSync, readdirSync, readFileSync } from "node:fs";
import { examples } from "../../scripts/functions/examples.data";
import { localFormula } from "../../scripts/functions/localFormula";
import { makeMetadata, type MetadataByLanguage } from "../../scripts/functions/metadata";
import { makePublication, PUBLISHED } from "../../scripts/functions/publication";
import { functionsById } from "../../src/functions/index";

/** Ids stand in workbooks that people have saved: add, never rename, never remove. */
const FROZEN_IDS = [
  ..."ATTAINMENT SHORTFALL STATUS POOLEDRATE NEEDED PROGRESS RANKING".split(" "),
  ..."TARGET BASELINE INDICATOR TONUMBER TOUNICODE SUMMARY".split(" "),
];

/** Parameters by place: one may be added at the end as optional, none may move. */
const FROZEN_PARAMETERS = {
  ATTAINMENT: "actual target [direction]",
  SHORTFALL: "actual target [direction] [decimals]",
  STATUS: "actual target [direction] [decimals]",
  POOLEDRATE: "numerators denominators [scale] [decimals]",
  NEEDED: "numerator denominator target [scale] [decimals] [direction]",
  PROGRESS: "baseline actual target",
  RANKING: "value values [direction]",
  TARGET: "indicator [catalogue]",
  BASELINE: "indicator [catalogue]",
  INDICATOR: "indicator [field] [catalogue]",
  TONUMBER: "text",
  TOUNICODE: "text [encoding]",
  SUMMARY: "names units actuals targets [directions]",
};

let metadata: MetadataByLanguage;
beforeAll(async () => {
  metadata = await makeMetadata();
});

describe("the list of functions", () => {
  test("has the ids that were released, each with a function behind it", () => {
    expect(metadata.vi.functions.map(({ id }) => id)).toEqual(FROZEN_IDS);
    expect(Object.keys(functionsById)).toEqual(FROZEN_IDS);
  });

  test("has the parameters that were released", () => {
    const written = metadata.en.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(" "),
    ]);
    expect(Object.fromEntries(written)).toEqual(FROZEN_PARAMETERS);
  });

  test("takes ranges and errors everywhere, and answers matrices but for one", () => {
    expect(metadata.vi.allowErrorForDataTypeAny).toBe(true);
    const parameters = metadata.vi.functions.flatMap((one) => one.parameters);
    expect(new Set(parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`))).toEqual(
      new Set(["any matrix"]),
    );
    const scalars = metadata.vi.functions.filter(({ result }) => result.dimensionality !== "matrix");
    expect(scalars.map(({ id }) => id)).toEqual(["POOLEDRATE"]);
  });

  test("differs between the languages in texts alone", () => {
    const shape = (one: MetadataByLanguage["vi"]) =>
      one.functions.map(({ id, name, parameters, result }) => ({
        ...{ id, name, result },
        parameters: parameters.map(({ type, optional, dimensionality }) => ({
          type,
          optional,
          dimensionality,
        })),
      }));
    expect(shape(metadata.vi)).toEqual(shape(metadata.en));
  });

  test.each(["vi", "en"] as const)(
    "tells everything in %s, briefly, with a link to its own place",
    (language) => {
      for (const { id, description, helpUrl, parameters } of metadata[language].functions) {
        expect(description.length).toBeGreaterThan(10);
        // Excel cuts longer texts in its list.
        for (const text of [description, ...parameters.map((one) => one.description)])
          expect(text.length).toBeLessThanOrEqual(255);
        const names = parameters.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => !/^[\p{L}][\p{L}\p{M}_]*$/u.test(name))).toEqual([]);
        const page = language === "vi" ? "functions.html" : "functions.en-US.html";
        expect(helpUrl).toBe(`https://localhost:3000/${page}#${id}`);
      }
    },
  );

  test("writes Vietnamese composed, as Excel shows it", () => {
    const text = JSON.stringify(metadata.vi);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("what is published", () => {
  test("is up to date: run `npm run functions` after a change of the tags or texts", async () => {
    const publication = await makePublication();
    const stored = Object.keys(publication).map((path) => [
      path,
      existsSync(path) ? readFileSync(path, "utf8") : null,
    ]);
    expect(Object.fromEntries(stored)).toEqual(publication);
    const names = Object.keys(publication).filter((path) => path.startsWith(PUBLISHED));
    expect(readdirSync(PUBLISHED).sort()).toEqual(
      names.map((path) => path.slice(PUBLISHED.length + 1)).sort(),
    );
  });

  test("holds the place of every function that a help link leads to", () => {
    for (const page of ["functions.html", "functions.en-US.html"]) {
      const html = readFileSync(`${PUBLISHED}/${page}`, "utf8");
      expect(FROZEN_IDS.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
    }
  });

  test("has an example of every function, and guards every cell that an example leaves blank", () => {
    for (const [id, list] of Object.entries(examples)) {
      expect(list.length).toBeGreaterThan(0);
      for (const { cells, formula } of list) {
        expect(formula).toContain(`EDU.${id}(`);
        if (Object.values(cells).includes(""))
          expect(formula).toMatch(/IF\(([A-Z]+\d+:[A-Z]+\d+)="","",\1\)/);
      }
    }
  });
});

test.each([
  ['=EDU.STATUS(32.1,E7,"a, b 1.5",1)', '=EDU.STATUS(32,1;E7;"a, b 1.5";1)'],
  ['=EDU.STATUS(IF(F7:F9="","",F7:F9),E7:E9)', '=EDU.STATUS(IF(F7:F9="";"";F7:F9);E7:E9)'],
  ["=EDU.POOLEDRATE(D7,E7,10000,0)", "=EDU.POOLEDRATE(D7;E7;10000;0)"],
])("%s is typed in a Vietnamese Excel as %s", (formula, local) => {
  expect(localFormula(formula, "vi")).toBe(local);
  expect(localFormula(formula, "en")).toBe(formula);
});
