import type { Status } from "../model/consolidation";
import { STATUS_NAMES } from "../texts/status.data";

/** The verdicts as every sheet and EDU.STATUS write them, whatever the language. */
export const STATUS_TEXTS = {
  exceeded: STATUS_NAMES.exceeded.vi,
  met: STATUS_NAMES.met.vi,
  shortfall: STATUS_NAMES.shortfall.vi,
  undetermined: STATUS_NAMES.undetermined.vi,
  missing: STATUS_NAMES.missing.vi,
  noTarget: STATUS_NAMES.noTarget.vi,
  targetInWords: STATUS_NAMES.targetInWords.vi,
} satisfies Readonly<Record<Status, string>>;
