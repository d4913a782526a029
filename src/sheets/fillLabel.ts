import { fill } from "../texts/fill";

/** Fills `{x}` in a label, numbers as they are; a missing value is an error of the programmer. */
export const fillLabel = (text: string, params: Readonly<Record<string, string | number>>): string =>
  fill(text, params, null);
