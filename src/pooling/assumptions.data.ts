import { Fraction } from "../text/exact/fraction";

/** How far the denominator of a silent unit may lie from last year's, up and down: 10 %, printed wherever it is used. */
export const DENOMINATOR_CHANGE = Fraction.of(1, 10);
