import { usage } from "./usage";
import { runProgram } from "./runProgram";
import { runConsolidate } from "./runConsolidate";

/** Entry of `npm run consolidate`. */
void runProgram(runConsolidate, (language) => usage("usage", language));
