import { runAtEdge } from "./edge";
import { runTemplate } from "./runTemplate";
import { usage } from "./usage";

/** Entry of `npm run template`. */
void runAtEdge(runTemplate, (language) => usage("templateUsage", language));
