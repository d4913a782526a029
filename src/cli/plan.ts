import { runProgram } from "./runProgram";
import { runPlan } from "./planning/runPlan";
import { usage } from "./usage";

/** Entry of `npm run plan`. */
void runProgram(runPlan, (language) => usage("planUsage", language));
