import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../model/finding";
import { useLanguage } from "../shell/language";
import { severityTexts } from "../shell/status.data";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** Props of `SeverityMark`. */
export interface SeverityMarkProps {
  readonly severity: Severity;
  /** Other words than the severity's own; "" for the sign alone, where a heading says the word. */
  readonly text?: string;
}

/** A finding's severity: its sign and its word, "✕ Lỗi". */
export function SeverityMark({ severity, text }: SeverityMarkProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { sign, word } = severityTexts[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <span aria-hidden="true">{sign} </span>
      {text ?? word[language]}
    </span>
  );
}
