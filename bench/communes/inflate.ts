/** Unpacks every part of every workbook of a folder and does nothing with it: the least that reading them can take. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { readDirectory, unpack } from "../../src/files/zip/zip";

const [folder = ""] = process.argv.slice(2);
let bytes = 0;
for (const name of readdirSync(folder)) {
  const file = readFileSync(join(folder, name));
  for (const entry of readDirectory(file))
    bytes += unpack(file, entry, {
      inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1 }),
      // Only the unpacking counts here.
      crc32: () => entry.crc,
    }).length;
}
console.log(`${bytes} bytes unpacked`);
