import { readFileSync, writeFileSync } from "node:fs";
import { withDimensions } from "./readingRules/dimensions";

const PAGE = "docs/reading-rules.md";

/** `npm run reading-rules`: writes the values of the dimensions into docs/reading-rules.md from the words that the reader knows. */
writeFileSync(PAGE, withDimensions(readFileSync(PAGE, "utf8")));
