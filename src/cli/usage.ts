import type { Language } from "../domain/finding/finding";
import { unitSetIds } from "../domain/unit/unitsFile";
import { say } from "./wording";

/** How a program is used, with the sets of units that it knows. */
export const usage = (key: "usage" | "templateUsage" | "planUsage", language: Language): string =>
  say(key, language, { sets: unitSetIds.join(", ") });
