import type { UnitSet } from "../../model/reportingUnit";

/**
 * A list that still has the units of the set that it was started from is that set, with what no list holds (spellings, former
 * units); one that has other units is a set of its own, which keeps what it can of it.
 */
export function completeSet(list: UnitSet, base: UnitSet | null, name: string): UnitSet {
  if (base === null) return list;
  const codes = new Set(list.units.map(({ code }) => code));
  const isSame = base.units.length === codes.size && base.units.every(({ code }) => codes.has(code));
  const { spellings, formerUnits, formerCodes } = base;
  const province = list.province || base.province;
  if (isSame) return { ...list, id: base.id, province, spellings, formerUnits, formerCodes };
  return {
    ...list,
    id: name,
    province,
    spellings,
    formerUnits: formerUnits?.filter(({ into }) => into.every((code) => codes.has(code))),
    formerCodes: Object.fromEntries(
      Object.entries({ ...formerCodes, ...list.formerCodes }).filter(([, code]) => codes.has(code)),
    ),
  };
}
