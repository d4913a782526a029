import type { Localized } from "../model/finding";
import { EVERYONE, WHOLES } from "./summary.data";

/** What the units make up together, as a sentence begins with it: of "Tỉnh Lai Châu" it is "Toàn tỉnh". */
export function wholeOf(province: string): Localized {
  const name = province.toLowerCase();
  const word = Object.keys(WHOLES).find((one) => name.startsWith(`${one} `));
  return word === undefined ? EVERYONE : WHOLES[word]!;
}
