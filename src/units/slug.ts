import { foldLoose } from "../text/fold";

/**
 * Code of a unit that no set knows, made from its name: letters and digits without diacritics, joined by hyphens.
 * `""` for a name without any.
 *
 * @example slug("Huyện Sìn Hồ") // "huyen-sin-ho"
 */
export function slug(name: string): string {
  return foldLoose(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
