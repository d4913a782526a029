import fc from "fast-check";
import { feature } from "topojson-client";
import { provinces } from "../../src/units/country/provinces.data";
import { loadUnitSet } from "../../src/units/unitSets";
import { maps } from "../../src/map/data/maps.data";
import { decodeMap, decodeSteps, encodeSteps } from "../../src/map/encoding";
import { CLASS_STYLES, VERDICT_STYLES } from "../../src/map/mapStyles.data";
import { loadShapes } from "../../src/map/loadMap";
import { drawMap, mapTitle, type MapBy } from "../../src/map/mapModel";
import { projectShapes } from "../../src/map/project";
import { renderSvg } from "../../src/map/renderSvg";
import { classesOf, unitFigures } from "../../src/map/unitFigures";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";

it("steps read back as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 })), (numbers) => {
      expect(decodeSteps(encodeSteps(numbers))).toEqual(numbers);
    }),
  );
});

it("every commune of the country has one shape of closed rings in its province's map", async () => {
  let [communes, doubtful] = [0, 0];
  for (const { code } of provinces) {
    const { topology, communes: shapes, doubtful: questioned } = decodeMap(await maps[code]!());
    const set = (await loadUnitSet(`province:${code}`))!;
    const own = set.units.filter(({ level }) => level === "commune").map((unit) => unit.code);
    expect(shapes.map(({ id }) => id).sort()).toEqual([...own].sort());
    for (const shape of shapes) {
      const { geometry } = feature(topology, { ...shape });
      for (const [first, ...rest] of geometry.coordinates.flat()) expect(rest.at(-1)).toEqual(first);
    }
    communes += shapes.length;
    doubtful += questioned.size;
  }
  expect([communes, doubtful]).toEqual([3321, 17]);
});

const figures = believableFigures(catalogue, districts, 11);
const silent = districts.units.find(({ name }) => name === "Huyện Sìn Hồ")!;
const result = resultOf({
  figures: Object.fromEntries(Object.entries(figures).filter(([code]) => code !== silent.code)),
});
const row = result.consolidation.indicators.find(({ indicator }) => indicator.code === "NHA_TRE")!;
const draw = async (by: MapBy, set = districts) =>
  drawMap(result, row, (await loadShapes(set))!, { by, language: "vi", width: 360, height: 320 });

it("a former district is the union of the communes that came from it alone; land of several is drawn as such", async () => {
  const shapes = (await loadShapes(districts))!;
  const units = shapes.flatMap(({ unit }) => unit ?? []);
  expect(new Set(units).size).toBe(units.length);
  expect(units).toEqual(expect.arrayContaining(["MUONG_TE", "SIN_HO", "THAN_UYEN"]));
  const shared = shapes.filter(({ unit }) => unit === null);
  expect(shared.length).toBeGreaterThan(0);
  for (const { name } of shared) expect(name).toMatch(/^.+: .+, .+$/);
});

it.each<MapBy>(["verdict", "value"])(
  "by %s every shape is explained by the legend, with how many there are",
  async (by) => {
    const { shapes, legend } = await draw(by);
    const counts = new Map<string, number>();
    for (const { look } of shapes) counts.set(look, (counts.get(look) ?? 0) + 1);
    expect(legend.map(({ key }) => key).sort()).toEqual([...counts.keys()].sort());
    for (const { key, text } of legend) expect(text).toMatch(new RegExp(`\\(${counts.get(key)}\\)$`));
    expect(shapes.find(({ shape }) => shape.unit === silent.code)).toMatchObject({ look: "silent" });
  },
);

it("is known without its colours: each look has a sign of its own", () => {
  const signs = [...Object.values(VERDICT_STYLES), ...CLASS_STYLES].map(({ sign }) => sign);
  expect(new Set(signs).size).toBe(signs.length);
});

it("says in words what each shape shows, and names the units without a shape", async () => {
  const { shapes, lines, undrawn } = await draw("verdict");
  for (const { shape, label } of shapes) {
    expect(label.startsWith(`${shape.name}: `)).toBe(true);
    const line = lines.find(({ unit }) => unit === shape.unit);
    if (line) expect(label).toBe(`${line.name}: ${line.figure}. ${line.state}`);
  }
  expect(lines.map(({ unit }) => unit)).toEqual(districts.units.map(({ code }) => code));
  expect(undrawn).toContain("Sở Giáo dục và Đào tạo");
});

it("classes hold every unit with a value once, equal values together", () => {
  for (const one of result.consolidation.indicators) {
    const all = unitFigures(result, one, { vi: "", en: "" });
    const classes = classesOf(all.values());
    const valued = [...all.values()].flatMap(({ unit, value }) => (value === null ? [] : [unit]));
    expect(classes.flatMap(({ units }) => units).sort()).toEqual(valued.sort());
    expect(classes.length).toBeLessThanOrEqual(4);
    classes
      .slice(1)
      .forEach(({ low }, index) => expect(low.compare(classes[index]!.high)).toBeGreaterThan(0));
  }
});

it.each([
  ["12", []],
  ["48", ["Đặc khu Hoàng Sa"]],
  ["56", ["Đặc khu Trường Sa"]],
  ["79", ["Đặc khu Côn Đảo"]],
])("in %s what lies far out at sea has a frame of its own", async (code, names) => {
  const set = (await loadUnitSet(`province:${code}`))!;
  const { shapes, insets } = projectShapes((await loadShapes(set))!, 360, 320);
  expect(insets.flatMap((inset) => inset.names)).toEqual(names);
  expect(shapes.length).toBe(set.units.length - 1);
  for (const { path, centre } of shapes) {
    expect(path).toMatch(/^M/);
    expect(centre.every(Number.isFinite)).toBe(true);
  }
});

it("has no map of schools, or of a province that nobody knows", async () => {
  expect(await loadShapes({ ...districts, level: "school" as never })).toBeNull();
  expect(await loadShapes({ ...districts, province: "Tỉnh Không Có" })).toBeNull();
});

it("is saved as one picture that needs nothing from outside and has no markup of a name", async () => {
  const model = await draw("value");
  const { title, subtitle } = mapTitle(result, row, null, null);
  const svg = renderSvg(model, { title: `${title.vi} <&>`, subtitle: subtitle.vi, language: "vi" });
  expect(svg).not.toMatch(/<image|href=|undefined|NaN|<&>/);
  const used = [...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
  const defined = [...svg.matchAll(/<pattern id="(\w+)"/g)].map(([, id]) => id);
  expect(new Set(used)).toEqual(new Set(defined));
});
