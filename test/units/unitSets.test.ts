import { readFileSync } from "node:fs";
import { makeCountry } from "../../scripts/country/modules";
import { provinces } from "../../src/units/country/provinces.data";
import { matchUnit } from "../../src/units/matchUnit";
import { findCode } from "../../src/units/unitCode";
import { findUnitSet, loadUnitSet, nameSet, requestSet, unitSetIds } from "../../src/units/unitSets";

describe("unitSetIds", () => {
  it("are the districts of Lai Châu and the 34 provinces", () => {
    expect(unitSetIds).toHaveLength(35);
    expect(unitSetIds.slice(0, 3)).toEqual(["lai-chau-districts", "province:01", "province:04"]);
  });
  it.each(unitSetIds)("%s loads, and no name of it is another unit's", async (id) => {
    const set = (await loadUnitSet(id))!;
    expect(set.id).toBe(id);
    expect(findUnitSet(id)).toBe(set);
    for (const { name, code, aliases = [] } of set.units)
      for (const exact of [name, ...aliases])
        expect(matchUnit(exact, set)).toEqual({ stage: "exact", units: [code], reason: null });
  });
  it("hold the communes of the whole country once", async () => {
    const sets = await Promise.all(provinces.map(({ code }) => loadUnitSet(`province:${code}`)));
    const communes = sets.flatMap((set) => set!.units.filter(({ level }) => level === "commune"));
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321);
    expect(communes.every(({ code }) => /^\d{5}$/.test(code))).toBe(true);
    expect(provinces.map(({ communes: count }) => count)).toEqual(sets.map((set) => set!.units.length - 1));
    const former = sets.flatMap((set) => set!.formerUnits ?? []);
    expect(former).toHaveLength(10_040);
    const codes = new Set(communes.map(({ code }) => code));
    expect(former.every(({ into }) => into.length > 0 && into.every((code) => codes.has(code)))).toBe(true);
    expect(former.filter(({ into }) => into.length > 1)).toHaveLength(471);
  });
});

describe("requestSet", () => {
  it.each([
    ["lai-chau-districts", "lai-chau-districts"],
    ["lai-chau-communes", "province:12"],
    ["province:12", "province:12"],
    ["province:Lai Châu", "province:12"],
    ['province:"Lai Châu"', "province:12"],
    ["province:Tỉnh Lai Châu", "province:12"],
    ["province:TỈNH LAI CHÂU", "province:12"],
    ["province: thành phố Huế", "province:46"],
    ["province:TP. Hồ Chí Minh", "province:79"],
    ["province:Khánh Hòa", "province:56"],
    ["province:Khánh Hoà", "province:56"],
  ])("%s is %s", (text, id) => expect(requestSet(text).id).toBe(id));
  it.each([
    ["province:lai chau", ["12"]],
    ["province:Lai Chau", ["12"]],
    ["province:Lai Châm", ["12"]],
    ["province:Bình Dương", ["79"]],
    ["province:Tỉnh Hoà Bình", ["25"]],
    ["province:99", []],
    ["province:", []],
    ["12", []],
    ["lai-chau", []],
    ["any", []],
    ["constructor", []],
  ])("%s is no set, and may mean %j", (text, near) => {
    const request = requestSet(text);
    expect(request.id === null && request.near.map(({ code }) => code)).toEqual(near);
    expect(findUnitSet(text)).toBeNull();
  });
});

describe("codes", () => {
  it("are the official ones, and those of before are understood", async () => {
    const set = (await loadUnitSet("lai-chau-communes"))!;
    expect(nameSet("lai-chau-communes")).toBe(set.id);
    expect(Object.keys(set.formerCodes!)).toHaveLength(38);
    expect(findCode(set, "XA_MUONG_TE")).toBe("03445");
    expect(findCode(set, "03445")).toBe("03445");
    expect(findCode(set, "SO_GDDT")).toBe("SO_GDDT");
    expect(findCode(set, "constructor")).toBeNull();
    expect(new Set(Object.values(set.formerCodes!)).size).toBe(38);
  });
});

describe("the units of the country", () => {
  it("are what their tables say", () => {
    const read = (name: string) => readFileSync(`scripts/country/${name}.csv`, "utf8");
    const modules = makeCountry({
      provinces: read("provinces"),
      communes: read("communes"),
      predecessors: read("predecessors"),
    });
    expect(modules).toHaveLength(35);
    for (const { path, text } of modules) expect(readFileSync(path, "utf8")).toBe(text);
  });
});
