import { writeFileSync } from "node:fs";
import { listCases } from "./corpus/caseFile";
import { writeUnderstood } from "./corpus/understood";

/** `npm run understood`: writes docs/understood.md from the corpus. */
writeFileSync("docs/understood.md", writeUnderstood(listCases()));
