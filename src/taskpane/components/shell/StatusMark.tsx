import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../model/consolidation";
import { useLanguage } from "./language";
import { statusTexts } from "./status.data";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  exceeded: { color: tokens.colorStatusSuccessForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  shortfall: { color: tokens.colorPaletteRedForeground1 },
  undetermined: { color: tokens.colorStatusWarningForeground3 },
  missing: { color: tokens.colorNeutralForeground3 },
});

/** A verdict: its sign and its words, "▼ Chưa đạt". */
export function StatusMark({ status, short = false }: { readonly status: Status; readonly short?: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const { sign, word } = statusTexts[status];
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
