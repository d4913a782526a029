import nodePath from "node:path";

/**
 * Where a click in the workbook `out` leads to reach `file`: a path from the workbook's folder, with "/"; an address "file://…" where
 * no such path leads, as to another drive or share of Windows. `system` is how paths are written.
 */
export function linkFrom(out: string, file: string, system: nodePath.PlatformPath = nodePath): string {
  const way = system.relative(system.dirname(system.resolve(out)), system.resolve(file));
  const shown = system.sep === "\\" ? way.replaceAll("\\", "/") : way;
  if (!system.isAbsolute(way)) return shown;
  return shown.startsWith("//") ? `file:${shown}` : `file:///${shown}`;
}
