import { runProgram } from "./runProgram";
import { runVerify } from "./runVerify";
import { usage } from "./usage";

/** Entry of `npm run verify`. */
void runProgram(runVerify, (language) => usage("verifyUsage", language));
