import { makeProvinceSet } from "../../src/units/country/province";
import { province as laiChau } from "../../src/units/country/data/12.data";
import { findUnitSet } from "../../src/units/unitSets";

/** The districts of Lai Châu until 30 June 2025. */
export const laiChauDistricts = findUnitSet("lai-chau-districts")!;

/** The communes of Lai Châu since, as `province:12` has them. */
export const laiChauCommunes = makeProvinceSet(laiChau);
