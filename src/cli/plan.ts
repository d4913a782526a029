import { runAtEdge } from "./edge";
import { runPlan } from "./planning/runPlan";
import { usage } from "./usage";

/** Entry of `npm run plan`. */
void runAtEdge(runPlan, (language) => usage("planUsage", language));
