import type { Status } from "../model/consolidation";
import type { Language } from "../model/finding";
import { EXPECTED_VERDICTS } from "../letters/provisional.data";
import { STATUS_NAMES } from "../texts/status.data";

/** The verdicts that a sheet of one language writes: of a whole figure, and of a provisional one, which is only expected. */
export interface VerdictTexts {
  readonly plain: Readonly<Record<Status, string>>;
  /** One that is open has no other word for it. */
  readonly expected: Readonly<Record<Status, string>>;
}

const textsIn = (language: Language): VerdictTexts => {
  const plain = {
    exceeded: STATUS_NAMES.exceeded[language],
    met: STATUS_NAMES.met[language],
    shortfall: STATUS_NAMES.shortfall[language],
    undetermined: STATUS_NAMES.undetermined[language],
    missing: STATUS_NAMES.missing[language],
    noTarget: STATUS_NAMES.noTarget[language],
    targetInWords: STATUS_NAMES.targetInWords[language],
  };
  return {
    plain,
    expected: {
      ...plain,
      exceeded: EXPECTED_VERDICTS.exceeded[language],
      met: EXPECTED_VERDICTS.met[language],
      shortfall: EXPECTED_VERDICTS.shortfall[language],
    },
  };
};

/** The verdicts by language of the sheet. */
export const VERDICT_TEXTS: Readonly<Record<Language, VerdictTexts>> = {
  vi: textsIn("vi"),
  en: textsIn("en"),
};

/** The verdicts as EDU.STATUS answers them and printed sheets write them, whatever the language. */
export const STATUS_TEXTS = VERDICT_TEXTS.vi.plain;

/** The same of a provisional figure. */
export const EXPECTED_TEXTS = VERDICT_TEXTS.vi.expected;

/** Every verdict with the other language's word for it: `[from, to]`, plain ones first. */
export function translateVerdicts(from: Language, to: Language): readonly (readonly [string, string])[] {
  const pairs = (["plain", "expected"] as const).flatMap((kind) =>
    (Object.keys(STATUS_TEXTS) as Status[]).map(
      (status) => [VERDICT_TEXTS[from][kind][status], VERDICT_TEXTS[to][kind][status]] as const,
    ),
  );
  return [...new Map(pairs)];
}
