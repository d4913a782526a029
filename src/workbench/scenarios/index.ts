import { firstRun } from "./firstRun";
import { samples } from "./samples";
import type { Scenario } from "./scenario";

/** Every scenario by its name in the address: `?scenario=first-run`. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  samples,
  "first-run": firstRun,
};

/** The scenario of the page without a name in its address. */
export const defaultScenario = "samples";
