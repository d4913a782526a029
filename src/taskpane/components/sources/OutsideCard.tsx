import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../model/finding";
import type { PaneState } from "../../state/pane";
import { schoolYearOf } from "../../state/settings";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { sentTexts } from "./sent.data";

/** That the plan's year lies outside the period of the units, as long as nobody has confirmed it. */
export const outsideIn = ({ checked }: PaneState): Finding | null =>
  checked?.result.findings.find(
    ({ code, severity }) => code === "PLAN_OUTSIDE_UNITS" && severity === "error",
  ) ?? null;

/** The plan's year and the units do not fit: another year, other units, or the officer's word that late figures did come from these. */
export function OutsideCard({ pane, finding }: SectionProps & { readonly finding: Finding }) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const language = useLanguage();
  const { settings, work } = pane.state;
  const year = schoolYearOf(settings);
  const title = say("outside", { year });
  return (
    <div role="group" aria-label={title} className={layout.card}>
      <p className={layout.text}>
        <strong>{title}</strong>
      </p>
      {/* On the command line the same is confirmed with a flag, of which nobody knows here. */}
      <p className={layout.hint}>{finding.message[language].replace(/ ?\(--confirm units\)/, "")}</p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void pane.actions.openNewYear()}>
          {say("otherYear")}
        </Button>
        <Button
          disabledFocusable={work !== null && work.kind !== "checking"}
          onClick={() => void pane.actions.saveSettings({ ...settings, confirmed: ["units"] })}
        >
          {say("confirmUnits", { year })}
        </Button>
      </div>
    </div>
  );
}
