import type { Status } from "../model/consolidation";
import { EXPECTED_VERDICTS } from "../letters/provisional.data";
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

/** The same of a provisional figure; one that is open has no other word for it. */
export const EXPECTED_TEXTS = {
  ...STATUS_TEXTS,
  exceeded: EXPECTED_VERDICTS.exceeded.vi,
  met: EXPECTED_VERDICTS.met.vi,
  shortfall: EXPECTED_VERDICTS.shortfall.vi,
} satisfies Readonly<Record<Status, string>>;
