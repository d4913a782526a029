/** Excel keeps 15 significant digits; more are dust of the binary fraction. */
const SIGNIFICANT_DIGITS = 15;

/** A plain decimal without superfluous zeros: "007.50" is "7.5", "-0" is "0". */
export function trimDecimal(decimal: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const places = fraction.replace(/(?<!0)0+$/, "");
  const number = (whole.replace(/^0+(?=\d)/, "") || "0") + (places && `.${places}`);
  return number === "0" ? "0" : sign + number;
}

/** The number that a double stands for, as a plain decimal of 15 significant digits: 0.1 + 0.2 is "0.3". */
export function plainDecimal(value: number): string {
  // A number that is written shorter than its 15 digits is written the same with all of them.
  const shortest = String(value);
  if (shortest.length <= SIGNIFICANT_DIGITS && /^[-\d.]+$/.test(shortest)) return shortest;
  const [mantissa = "", exponent = "0"] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  return shiftDecimal(mantissa, Number(exponent));
}

/** A plain decimal times a power of ten, exactly: ("0.698", 2) is "69.8". */
export function shiftDecimal(decimal: string, places: number): string {
  const sign = decimal.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return trimDecimal(`${sign}0.${"0".repeat(-point)}${digits}`);
  const padded = digits.padEnd(point, "0");
  return trimDecimal(`${sign}${padded.slice(0, point)}.${padded.slice(point)}`);
}

/** Number of digits before the point of a plain decimal. */
export function wholeDigits(decimal: string): number {
  const point = decimal.indexOf(".");
  return (point < 0 ? decimal.length : point) - (decimal.startsWith("-") ? 1 : 0);
}

/** Number of decimals of a plain decimal. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}
