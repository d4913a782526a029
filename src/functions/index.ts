import * as functions from "./functions";

/** Id of every custom function with the function that Excel calls. Ids stand in saved workbooks and never change. */
export const functionsById = {
  ATTAINMENT: functions.attainment,
  SHORTFALL: functions.shortfall,
  STATUS: functions.status,
  POOLEDRATE: functions.pooledRate,
  NEEDED: functions.needed,
  PROGRESS: functions.progress,
  RANKING: functions.ranking,
  TARGET: functions.target,
  BASELINE: functions.baseline,
  INDICATOR: functions.indicator,
  TONUMBER: functions.toNumber,
  TOUNICODE: functions.toUnicodeText,
  SUMMARY: functions.summary,
};

/** Id of a custom function. */
export type FunctionId = keyof typeof functionsById;
