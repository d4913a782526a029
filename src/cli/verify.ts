import { runAtEdge } from "./edge";
import { runVerify } from "./runVerify";
import { usage } from "./usage";

/** Entry of `npm run verify`. */
void runAtEdge(runVerify, (language) => usage("verifyUsage", language));
