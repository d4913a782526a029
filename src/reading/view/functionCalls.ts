/** A call of an EDU function in a formula, its arguments as written. */
export interface FunctionCall {
  /** "POOLEDRATE" */
  readonly name: string;
  readonly arguments: readonly string[];
}

/** As a person types it, and as files store it. */
const CALL = /(?<![\w.])(?:EDU\.|_xldudf_EDU_)([A-Z]+)\(/gi;

/** Every call of an EDU function in an English formula, the ones inside others too; what stands in quotation marks is no call. */
export function findFunctionCalls(formula: string): FunctionCall[] {
  const quoted = markQuoted(formula);
  return [...formula.matchAll(CALL)]
    .filter(({ index }) => !quoted[index])
    .map((match) => ({
      name: match[1]!.toUpperCase(),
      arguments: splitArguments(formula, match.index + match[0].length, quoted),
    }));
}

/** The formula as a person types it: `_xldudf_EDU_STATUS(` is `EDU.STATUS(`. */
export function typedFormula(formula: string): string {
  return formula.replace(/_xldudf_EDU_/gi, "EDU.");
}

/** For every character whether it stands in a text or in a sheet's quoted title; a doubled quote leaves and enters again. */
function markQuoted(formula: string): boolean[] {
  let open: string | null = null;
  return [...Array(formula.length).keys()].map((index) => {
    const sign = formula.charAt(index);
    const inside = open !== null;
    if (open === sign) open = null;
    else if (open === null && (sign === '"' || sign === "'")) open = sign;
    return inside;
  });
}

/** Arguments from behind the opening parenthesis to the one that closes it. */
function splitArguments(formula: string, start: number, quoted: readonly boolean[]): string[] {
  const found: string[] = [];
  let [depth, from] = [0, start];
  for (let index = start; index < formula.length; index++) {
    if (quoted[index]) continue;
    const sign = formula.charAt(index);
    if (depth === 0 && (sign === "," || sign === ")")) {
      found.push(formula.slice(from, index).trim());
      from = index + 1;
      if (sign === ")") break;
    } else if ("({".includes(sign)) depth += 1;
    else if (")}".includes(sign)) depth -= 1;
  }
  return found;
}
