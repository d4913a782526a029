import { makeProvinceSet } from "../../../src/domain/unit/country/province";
import { province as laiChau } from "../../../src/domain/unit/country/data/12.data";
import { findUnitSet } from "../../../src/domain/unit/unitSets";

/** The districts of Lai Châu until 30 June 2025. */
export const laiChauDistricts = findUnitSet("lai-chau-districts")!;

/** The communes of Lai Châu since, as `province:12` has them. */
export const laiChauCommunes = makeProvinceSet(laiChau);
