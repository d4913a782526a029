import type { Consolidation } from "../model/consolidation";
import type { Localized } from "../model/finding";
import { fold } from "../text/fold";
import { EVERYONE, WHOLES } from "./summary.data";

/** What the units make up together, as a sentence begins with it: of "Tỉnh Lai Châu" it is "Toàn tỉnh". */
export function wholeOf(province: string): Localized {
  const name = province.toLowerCase();
  const word = Object.keys(WHOLES).find((one) => name.startsWith(`${one} `));
  return word === undefined ? EVERYONE : WHOLES[word]!;
}

/**
 * The province as its plan spells it, where the plan's issuer ends with the same name (Thanh Hoá is Thanh Hóa), so that one page has one
 * spelling; else as the list of provinces has it.
 */
export function provinceInPrint({
  province,
  catalogue,
}: Pick<Consolidation, "province" | "catalogue">): string {
  const words = catalogue.plan.issuer.trim().split(/\s+/);
  const name = words.slice(-province.split(" ").length).join(" ");
  const isSame =
    name !== "" && fold(name) === fold(province) && name.toLowerCase() !== province.toLowerCase();
  return isSame ? name.charAt(0).toUpperCase() + name.slice(1) : province;
}
