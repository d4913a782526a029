import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Language, Severity } from "../../../domain/finding/finding";
import { partsTexts } from "./parts.data";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
} satisfies Record<Severity, unknown>;

/** A severity as sign and word, so that neither colour nor sign is needed alone. */
export function SeverityMark({ severity, language }: { severity: Severity; language: Language }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={`${styles.mark} ${styles[severity]}`}>
      <Icon aria-hidden />
      {partsTexts[language].severity[severity]}
    </span>
  );
}
