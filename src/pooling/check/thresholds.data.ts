/** Every threshold of the checks, with its reason. */
export const thresholds = {
  /** A percentage that moves by more than 5 points in a year is unusual in every row of the plan, whose targets move by at most 5.3. */
  ratePoints: 5,
  /** Beyond three standard errors fewer than 3 in 1,000 differences are chance; with few schools 5 points are chance. */
  standardErrors: 3,
  /** Age groups, pupils, teachers and schools of a district change by a few percent in a year. */
  denominatorPercent: 10,
  /** One or two digits too many or too few, on a figure that itself changed by up to a fifth. */
  digitFactors: [10, 100],
  digitPercent: 20,
  /** Below 30 a unit's rate jumps with one or two cases and says little beside others. */
  peerDenominator: 30,
  /** A median and its spread mean little over fewer units. */
  peerUnits: 5,
  /** 3.5 deviations: the usual limit of the modified z-score (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). */
  peerDeviations: 3.5,
  /** Makes the median absolute deviation of a normal distribution its standard deviation. */
  deviationOfNormal: 1.4826,
  /** Where all units lie within a hair of each other, a difference that nobody would act upon is no outlier. */
  peerPoints: 5,
} as const;
