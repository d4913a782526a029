import type { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { addFile } from "./file/open";
import type { Maker } from "./scenarios/scenario";

/** Bytes of a file that the local server hands out, by its path in the repository. */
async function fetchBytes(path: string): Promise<Uint8Array> {
  const answer = await fetch(`files/${path.split("/").map(encodeURIComponent).join("/")}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A file as a person would choose it. */
export async function fetchFile(path: string): Promise<File> {
  const bytes = await fetchBytes(path);
  return new File([new Uint8Array(bytes)], path.split("/").at(-1) ?? path);
}

/** What a scenario fills its workbook with. */
export function makerOf(workbook: WorkbookModel): Maker {
  return {
    workbook,
    bytes: fetchBytes,
    async addFiles(paths) {
      const files = await Promise.all(paths.map(async (path) => [path, await fetchBytes(path)] as const));
      for (const [path, bytes] of files) {
        const name = path.split("/").at(-1) ?? path;
        if (!(await addFile(workbook, bytes, name))) throw new Error(`not read: ${path}`);
      }
    },
  };
}
