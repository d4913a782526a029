/** Rows and columns of the page for leaders; zero-based. The charts' figures stand right of the printed page. */
export const LEADERS = {
  sentences: 3,
  upperCharts: 7,
  upperEnd: 18,
  lowerCharts: 19,
  lowerEnd: 30,
  header: 32,
  first: 33,
  number: 0,
  name: 1,
  unit: 2,
  baseline: 3,
  target: 4,
  actual: 5,
  difference: 6,
  change: 7,
  status: 8,
  /** Last printed column. */
  last: 8,
  /** First column of the charts' figures. */
  data: 10,
  /** First row of the verdicts' counts, of the units and of the distances. */
  counts: 2,
  units: 9,
  /** Column of the verdicts as Tổng hợp has them, which sentences and charts count. */
  verdict: 14,
} as const;

/** Units shown by the chart. */
export const MOST_UNITS = 8;

/** First row of the distances in the charts' figures, below the units. */
export const DISTANCES = LEADERS.units + MOST_UNITS + 2;
