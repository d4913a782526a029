import { usage } from "./usage";
import { runAtEdge } from "./edge";
import { runConsolidate } from "./runConsolidate";

/** Entry of `npm run consolidate`. */
void runAtEdge(runConsolidate, (language) => usage("usage", language));
