import type { MessageParams } from "../model/finding";
import { placeOf } from "../model/address";
import type { WorkbookReading } from "../model/report";

/** The reading of a file that gave nothing: one finding that says why, by the variant of `UNREADABLE_FILE`. */
export function refuseFile(
  file: string,
  { variant, params }: { readonly variant: string; readonly params?: MessageParams },
): WorkbookReading {
  const finding = { code: "UNREADABLE_FILE", variant, at: placeOf(file), ...(params && { params }) } as const;
  return { file, mark: null, candidates: [], findings: [finding] };
}
