import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";

const figures = believableFigures(catalogue, districts, 11);

/** A unit that sent nothing, and one that is asked for a figure. */
export const [silent, asked] = districts.units;

/** A result of all districts but one, one of which lacks a figure. */
export const result = resultOf({
  figures: Object.fromEntries(
    Object.entries(figures)
      .filter(([unit]) => unit !== silent!.code)
      .map(([unit, own]) => [unit, unit === asked!.code ? { ...own, NHA_TRE: null } : own]),
  ),
});
