import { fold, foldLoose, tidy } from "../../text/fold";
import { nearness } from "../../text/nearness";
import type { ProvinceEntry } from "./province";
import { provinces } from "./provinces.data";

/** A province that a text names, or those that it may have meant: written without diacritics, nearly so, or merged into one. */
export type ProvinceAnswer =
  { readonly province: ProvinceEntry } | { readonly province: null; readonly near: readonly ProvinceEntry[] };

/** Below it two names are alike by chance. */
const NEAR = 0.7;

/** What may stand before a province's name, also short. */
const FORM = /^(?:tỉnh|thành phố|t\.|tp\.?|tinh|thanh pho) ?/u;

/**
 * Finds a province by its official code or its name, with or without Tỉnh or Thành phố and in either way of placing tones. A name
 * without its diacritics, nearly a name, and a former province's name only propose.
 *
 * @example findProvince("Lai Châu") // { province: … }
 * @example findProvince("lai chau") // { province: null, near: [Tỉnh Lai Châu] }
 */
export function findProvince(text: string): ProvinceAnswer {
  const written = tidy(text).replace(/^["'“”]+|(?<!["'“”])["'“”]+$/gu, "");
  const same = provinces.find(({ code, name }) => code === written || bareOf(name) === bareOf(written));
  if (same) return { province: same };
  return { province: null, near: provinces.filter((province) => isNear(province, written)) };
}

function isNear({ name, merged }: ProvinceEntry, written: string): boolean {
  const bare = bareOf(written);
  if (bare === "") return false;
  return [name, ...merged].some((one) => {
    const known = bareOf(one);
    return foldLoose(known) === foldLoose(bare) || nearness(known, bare) >= NEAR;
  });
}

function bareOf(name: string): string {
  return fold(name).replace(FORM, "");
}
