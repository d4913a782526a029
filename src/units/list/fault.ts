import { fillText } from "../../texts/localized";
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
  return { at, message: fillText(LIST_FAULTS[kind], params) };
}
