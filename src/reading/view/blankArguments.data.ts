/**
 * Parameters of the EDU functions in which a blank cell makes a figure: Excel for the desktop passes 0 for it. Places count from 0.
 * Where 0 makes no sense (direction, scale, encoding, field, indicator, name) the functions take it for a blank.
 */
export const FIGURE_PARAMETERS: Readonly<Record<string, readonly number[]>> = {
  ATTAINMENT: [0, 1],
  SHORTFALL: [0, 1, 3],
  STATUS: [0, 1, 3],
  POOLEDRATE: [0, 1, 3],
  NEEDED: [0, 1, 2, 4],
  PROGRESS: [0, 1, 2],
  RANKING: [0, 1],
  TARGET: [],
  BASELINE: [],
  INDICATOR: [],
  TONUMBER: [0],
  TOUNICODE: [0],
  SUMMARY: [2, 3],
};
