import { Button } from "@fluentui/react-components";
import type { SetOffer } from "../../../model/reportingUnit";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { levelTexts } from "./sources.data";
import { sentTexts } from "./sent.data";
import { nameUnitSet } from "./unitSetName";

/** Most of the reports are another set's: one click switches to it, instead of a question for each of them. */
export function SetCard({ pane, offer }: SectionProps & { readonly offer: SetOffer }) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const language = useLanguage();
  const { settings, work } = pane.state;
  const { id, level, province, units, schoolYear } = offer;
  const params = { count: units, level: levelTexts[level][language], province };
  const ask =
    schoolYear === null ? say("setOffered", params) : say("setOfferedYear", { ...params, year: schoolYear });
  return (
    <div role="group" aria-label={ask} className={layout.card}>
      <p className={layout.text}>
        <strong>{ask}</strong>
      </p>
      <p className={layout.hint}>{say("setInUse", { set: nameUnitSet(settings.unitSet)[language] })}</p>
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={work !== null && work.kind !== "checking"}
          onClick={() => void pane.actions.saveSettings({ ...settings, unitSet: id })}
        >
          {say("switchSet", params)}
        </Button>
      </div>
    </div>
  );
}
