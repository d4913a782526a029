import type { Status } from "../../model/consolidation";
import { isWithoutTarget } from "../../texts/status.data";

/** The five verdicts that other programs know. */
export type StatusCode = Exclude<Status, "noTarget" | "targetInWords">;

/** The word of JSON for a verdict; a row without a target in figures is `missing` there, whether or not it has a figure. */
export const statusCode = (status: Status): StatusCode => (isWithoutTarget(status) ? "missing" : status);
