import type { Indicator } from "../../model/indicator";
import { Fraction } from "../../text/exact/fraction";
import { printMeasure } from "../../text/exact/print";
import { reportedValue, roundHalfUp } from "../../text/exact/reported";
import type { RawFinding } from "../../model/finding";
import type { RateFigure } from "../../model/report";
import { thresholds } from "./thresholds.data";
import { findingAbout, type UnitRow, type UnitRows } from "./unitRows";

/** A unit's rate beside the others'; a double is enough for an info about distances. */
interface Peer {
  readonly row: UnitRow;
  readonly figure: RateFigure;
  readonly rate: number;
}

/** Rates far from the other units', by median and median absolute deviation: an info, since units differ for good reasons. Points are of the indicator's scale. */
export function farFromPeers(indicator: Indicator, units: readonly UnitRows[]): RawFinding[] {
  if (indicator.kind !== "rate") return [];
  const peers = units.map((rows) => toPeer(rows.get(indicator.code))).filter((peer) => peer !== null);
  if (peers.length < thresholds.peerUnits) return [];
  const middle = median(peers.map((peer) => peer.rate));
  const spread = median(peers.map((peer) => Math.abs(peer.rate - middle))) * thresholds.deviationOfNormal;
  const isFar = ({ rate }: Peer): boolean => {
    const distance = Math.abs(rate - middle);
    return (
      distance > thresholds.peerPoints / indicator.scale && distance > thresholds.peerDeviations * spread
    );
  };
  const far = peers.filter(isFar);
  if (far.length === 0) return [];
  const others = peers.filter((peer) => !isFar(peer)).map((peer) => peer.rate);
  return far.map((peer) => draftOf(peer, indicator, middle, others));
}

function draftOf(peer: Peer, indicator: Indicator, middle: number, others: readonly number[]): RawFinding {
  const { scale, decimals, unit } = indicator;
  const print = (rate: number) =>
    printMeasure(roundHalfUp(Fraction.fromNumber(rate).mul(Fraction.of(scale)), decimals), unit);
  const params = {
    current: printMeasure(
      reportedValue(peer.figure.numerator, peer.figure.denominator, scale, decimals)!,
      unit,
    ),
    low: print(others.reduce((least, rate) => Math.min(least, rate), Infinity)),
    high: print(others.reduce((most, rate) => Math.max(most, rate), -Infinity)),
    median: print(middle),
  };
  return findingAbout(peer.row, { code: "OUTLIER", variant: "peers", severity: "info", params });
}

function toPeer(row: UnitRow | undefined): Peer | null {
  if (row === undefined || row.figure.kind !== "rate") return null;
  const { figure } = row;
  if (figure.denominator < thresholds.peerDenominator) return null;
  return { row, figure, rate: figure.numerator / figure.denominator };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
