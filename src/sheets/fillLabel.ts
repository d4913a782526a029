import { choosePlurals } from "../text/plural";

/** Fills `{x}` in a label; a missing value is an error of the programmer. */
export function fillLabel(text: string, params: Readonly<Record<string, string | number>>): string {
  return choosePlurals(text, params).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no value for {${name}} in label ${text}`);
    return String(value);
  });
}
