import { runProgram } from "./runProgram";
import { runUnits } from "./runUnits";
import { usage } from "./usage";

/** Entry of `npm run units`. */
void runProgram(runUnits, (language) => usage("unitsUsage", language));
