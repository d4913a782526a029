import { runAtEdge } from "./edge";
import { runCompare } from "./runCompare";
import { usage } from "./usage";

/** Entry of `npm run compare`. */
void runAtEdge(runCompare, (language) => usage("compareUsage", language));
