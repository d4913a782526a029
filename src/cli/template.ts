import { runProgram } from "./runProgram";
import { runTemplate } from "./runTemplate";
import { usage } from "./usage";

/** Entry of `npm run template`. */
void runProgram(runTemplate, (language) => usage("templateUsage", language));
