import { refuse } from "../../errors";

/** HTML colours that Excel takes by name, as far as the host knows them. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as Excel answers it: `#RRGGBB` in capitals; refuses anything else than that form or a known name. */
export function readColor(value: unknown): string {
  if (typeof value !== "string") return refuse("InvalidArgument", `colour ${JSON.stringify(value)}`);
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  return named[value.toLowerCase()] ?? refuse("InvalidArgument", `colour "${value}"`);
}
