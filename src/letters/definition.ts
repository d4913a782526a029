import type { Indicator } from "../model/indicator";
import type { Localized } from "../model/finding";

/** What a row's two figures count, as its sheets and forms say it. */
export interface Definition {
  readonly numerator: Localized;
  /** `null` where the row has no denominator. */
  readonly denominator: Localized | null;
}

/** The definitions of a row; in English the Vietnamese ones where the catalogue has no others, as a plan's rows have none. */
export function definitionOf(indicator: Indicator): Definition {
  const { numeratorVi, denominatorVi, numeratorEn, denominatorEn } = indicator;
  return {
    numerator: { vi: numeratorVi, en: numeratorEn ?? numeratorVi },
    denominator: denominatorVi === null ? null : { vi: denominatorVi, en: denominatorEn ?? denominatorVi },
  };
}
