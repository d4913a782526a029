import type { Language } from "../../src/model/finding";

/**
 * An English formula as a reader types it: in a Vietnamese Excel arguments are separated by semicolons and decimals by a comma.
 * @example localFormula('=EDU.STATUS(32.1,E7,"higher",1)', "vi") // '=EDU.STATUS(32,1;E7;"higher";1)'
 */
export function localFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  return formula.replace(/"[^"]*"|,|(\d)\.(\d)/g, (part, whole?: string, decimal?: string) => {
    if (part === ",") return ";";
    return whole === undefined ? part : `${whole},${decimal}`;
  });
}
