import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../model/consolidation";
import { type VerdictRow, formatVerdict } from "../../../letters/provisional";
import { useLanguage } from "./language";
import { STATUS_NAMES } from "../../../texts/status.data";
import { STATUS_SIGNS } from "./status.data";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  exceeded: { color: tokens.colorStatusSuccessForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  shortfall: { color: tokens.colorPaletteRedForeground1 },
  undetermined: { color: tokens.colorStatusWarningForeground3 },
  missing: { color: tokens.colorNeutralForeground3 },
  noTarget: { color: tokens.colorNeutralForeground3 },
  targetInWords: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly status: Status;
  /** The row that is judged, so that the verdict of a provisional figure says so; absent for a verdict of no row. */
  readonly row?: VerdictRow;
  readonly short?: boolean;
}

/** A verdict: its sign and its words, "▼ Chưa đạt", "✓ Dự kiến đạt". */
export function StatusMark({ status, row, short = false }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sign = STATUS_SIGNS[status];
  const word = row ? formatVerdict(row) : STATUS_NAMES[status];
  return (
    <span
      className={mergeClasses(styles.mark, styles[status])}
      title={short ? word[language] : undefined}
      {...(short && { role: "img", "aria-label": word[language] })}
    >
      {short ? (
        sign
      ) : (
        <>
          <span aria-hidden="true">{sign} </span>
          {word[language]}
        </>
      )}
    </span>
  );
}
