import { fileName } from "../../../text/path";
import type { At } from "../../../model/address";

/** A place as a reader finds it: "PhongTho.xlsx › Biểu 1 › F12", as much of it as there is; folders are left out. */
export function formatBreadcrumb({ file, sheet, cell }: At): string {
  const name = file === undefined ? "" : fileName(file);
  return [name, sheet, cell].filter((part) => part !== "").join(" › ");
}
