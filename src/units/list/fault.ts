import type { Localized } from "../../model/finding";
import type { At } from "../../model/address";
import { LIST_FAULTS } from "./columns.data";

/** Something wrong in a list of units, at its cell, in words. */
export interface ListFault {
  readonly at: At;
  readonly message: Localized;
}

/** Words a fault; `text` is what stands in the cell, `first` another cell that it is held against. */
export function listFault(
  at: At,
  kind: keyof typeof LIST_FAULTS,
  params: { readonly text?: string; readonly first?: string } = {},
): ListFault {
  const fill = (text: string): string =>
    text.replace(/\{(text|first)\}/g, (_, name: "text" | "first") => {
      const value = params[name];
      if (value === undefined) throw new Error(`no value for {${name}} in ${kind}`);
      return value;
    });
  return { at, message: { vi: fill(LIST_FAULTS[kind].vi), en: fill(LIST_FAULTS[kind].en) } };
}
