import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile as readByCommandLine } from "../../src/cli/reading/fileReading";
import { type Case, listCases } from "../../scripts/corpus/caseFile";
import { readFile, requestOf } from "../../scripts/corpus/runCase";

/** The command line unpacks with the machine's own zlib, the browser with ours: nothing else may differ. */
test.each(listCases().map((one): [string, Case] => [one.name, one]))(
  "%s reads alike on the command line",
  (_, one) => {
    const request = requestOf(one);
    for (const file of one.files) {
      const path = join(one.folder, file);
      const { reading } = readByCommandLine({ path, file }, request);
      expect(reading).toEqual(readFile(readFileSync(path), file, request));
    }
  },
);
