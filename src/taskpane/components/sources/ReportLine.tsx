import { Button } from "@fluentui/react-components";
import { type FoundReport, isSameOrigin } from "../../state/reports";
import { unitSetOf } from "../../state/settings";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { formatBreadcrumb } from "../shell/breadcrumb";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import { sentTexts } from "./sent.data";

/** A report with whose it is, and how to take an answer about it back. */
export function ReportLine({ pane, report }: SectionProps & { readonly report: FoundReport }) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { settings } = pane.state;
  const { origin, candidate, unit, answered, excluded } = report;
  const name = unitSetOf(settings).units.find(({ code }) => code === unit)?.name ?? say("unitUnknown");
  const useAgain = (): void => {
    const others = settings.excluded.filter((one) => !isSameOrigin(one, origin));
    void pane.actions.saveSettings({ ...settings, excluded: others });
  };
  return (
    <div className={layout.between}>
      <span className={layout.text}>
        {name}: <PlaceLink pane={pane} at={candidate.at} text={candidate.sheet} />{" "}
        {answered && <span className={layout.hint}>{say("answered")}</span>}
      </span>
      {answered && (
        <Button size="small" appearance="subtle" onClick={() => void pane.actions.assign(origin, null)}>
          {say("takeBack")}
        </Button>
      )}
      {excluded && (
        <Button
          size="small"
          aria-label={say("useAgainOf", { place: formatBreadcrumb(candidate.at) })}
          onClick={useAgain}
        >
          {say("useAgain")}
        </Button>
      )}
    </div>
  );
}
