import { STATUS_ORDER } from "../../../texts/status.data";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../model/consolidation";
import { useTexts } from "../shell/language";
import { StatusMark } from "../shell/StatusMark";
import { resultTexts } from "./result.data";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    gap: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    forcedColorAdjust: "none",
  },
  part: { minWidth: "4px" },
  exceeded: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  met: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  shortfall: { backgroundColor: tokens.colorStatusDangerBackground3 },
  undetermined: { backgroundColor: tokens.colorStatusWarningBackground3 },
  missing: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  noTarget: { backgroundColor: tokens.colorNeutralStroke1 },
  targetInWords: { backgroundColor: tokens.colorNeutralStroke1 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
});

/** How many rows have each verdict, as a bar and in words. */
export function StatusBar({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const present = STATUS_ORDER.filter((status) => counts[status] > 0);
  return (
    <div>
      <div aria-hidden="true" className={styles.bar}>
        {present.map((status) => (
          <span
            key={status}
            className={mergeClasses(styles.part, styles[status])}
            style={{ flexGrow: counts[status] }}
          />
        ))}
      </div>
      <ul aria-label={say("counts")} className={styles.list}>
        {present.map((status) => (
          <li key={status}>
            <StatusMark status={status} /> {counts[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}
