/** `npm run samples`: writes samples/ anew. The result is the same on every run and every machine. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sampleFiles } from "./samples/files";

async function main(): Promise<void> {
  const folder = resolve("samples");
  const files = await sampleFiles();
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  console.log(`samples: ${files.length} files written`);
}

void main();
