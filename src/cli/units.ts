import { runAtEdge } from "./edge";
import { runUnits } from "./runUnits";
import { usage } from "./usage";

/** Entry of `npm run units`. */
void runAtEdge(runUnits, (language) => usage("unitsUsage", language));
