import { Button } from "@fluentui/react-components";
import type { Indicator } from "../../../model/indicator";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { Finding } from "../../../model/finding";
import type { Pane } from "../../state/pane";
import { unitNamer } from "../parts/latestResult";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import { formatBreadcrumb } from "../shell/breadcrumb";
import { checksTexts } from "./checks.data";
import { Confirmation } from "./Confirmation";

/** Props of `FindingItem`. */
export interface FindingItemProps {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
  readonly finding: Finding;
  /** The severity stands in the heading above. */
  readonly isUnderSeverity: boolean;
}

/** One finding: what it says, one click to its cell, and what can be done about it here. */
export function FindingItem({ pane, result, finding, isUnderSeverity }: FindingItemProps) {
  const styles = useLayoutStyles();
  const language = useLanguage();
  const { severity, message, at } = finding;
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        <SeverityMark severity={severity} text={isUnderSeverity ? "" : undefined} /> {message[language]}
      </p>
      {at && (
        <div className={styles.hint}>
          {at.cell === "" ? formatBreadcrumb(at) : <PlaceLink pane={pane} at={at} />}
        </div>
      )}
      <Moves {...{ pane, result, finding }} />
      {severity === "warning" && <Confirmation pane={pane} finding={finding} />}
    </li>
  );
}

function Moves({ pane: { actions }, result, finding }: Omit<FindingItemProps, "isUnderSeverity">) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const indicator = indicatorOf(finding, result);
  if (!indicator) return null;
  const { code, tt } = indicator;
  const unit = finding.unit;
  return (
    <div className={styles.row}>
      {unit !== undefined && isAdjustable(finding, result) && (
        <Button
          size="small"
          aria-label={say("adjustLabel", { unit: unitNamer(result)(unit), tt })}
          onClick={() => actions.draftAdjustment({ unit, indicator: code })}
        >
          {say("adjust")}
        </Button>
      )}
      <Button
        size="small"
        aria-label={say("inspectLabel", { tt })}
        onClick={() => actions.inspect(code, unit ?? null)}
      >
        {say("inspect")}
      </Button>
    </div>
  );
}

function indicatorOf({ indicator }: Finding, { consolidation }: ConsolidationResult): Indicator | undefined {
  return consolidation.catalogue.indicators.find(({ code }) => code === indicator);
}

/** A figure of a unit that the set knows can be corrected by hand. */
function isAdjustable({ unit }: Finding, { consolidation }: ConsolidationResult): boolean {
  return consolidation.units.some((state) => state.unit.code === unit);
}
