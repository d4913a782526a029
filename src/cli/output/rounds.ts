import { formatMoment } from "../../text/formatMoment";
import type { Consolidation, ConsolidationResult } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { changesSince, freezeRound, lastRound } from "../../pooling/rounds";
import { writeChange } from "../../sheets/rounds/change";
import { ROUND_NAMES } from "../../texts/status.data";
import { readClock, formatTime } from "../clock";
import { say } from "../terminal/wording";

/** The result with itself as one more frozen round. */
export function freeze(result: ConsolidationResult): ConsolidationResult {
  const { consolidation } = result;
  const round = consolidation.catalogue.plan.round ?? "official";
  const when = formatTime(readClock(process.env));
  const rounds = freezeRound(consolidation.indicators, consolidation.rounds, { round, when });
  return { ...result, consolidation: { ...consolidation, rounds } };
}

/** That this result was frozen, or what has changed since the last round, a line for each row. */
export function drawRounds(
  { rounds, indicators }: Consolidation,
  language: Language,
  isFrozenNow: boolean,
): string {
  const last = lastRound(rounds);
  if (!last) return "";
  const about = { round: ROUND_NAMES[last.round][language], when: formatMoment(last.when) };
  if (isFrozenNow) return `${say("roundFrozen", language, { ...about, count: indicators.length })}\n\n`;
  const changes = changesSince(indicators, rounds);
  const open = changes.filter(({ reason }) => reason === "").length;
  const lines = changes.map((change) => {
    const { tt } = indicators.find(({ indicator }) => indicator.code === change.code)!.indicator;
    const reason = change.reason === "" ? "" : ` – ${change.reason}`;
    return `  ${tt}: ${writeChange(change, language)}${reason}`;
  });
  return [say("roundHeading", language, { ...about, count: changes.length, open }), ...lines, ""].join("\n");
}
