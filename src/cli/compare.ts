import { runProgram } from "./runProgram";
import { runCompare } from "./runCompare";
import { usage } from "./usage";

/** Entry of `npm run compare`. */
void runProgram(runCompare, (language) => usage("compareUsage", language));
