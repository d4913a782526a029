import { Button } from "@fluentui/react-components";
import { formatDay } from "../../../texts/localized";
import { catalogueOf } from "../../state/settings";
import { FileButton } from "../parts/FileButton";
import { LineField } from "../parts/LineField";
import { useDraft } from "../parts/useDraft";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { UnitSetChoice } from "../sources/UnitSetChoice";
import { yearTexts } from "./settings.data";

/** School year with its catalogue, the day of the figures, and who is expected to report. */
export function YearSettings({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  return (
    <div className={styles.group}>
      <CatalogueChoice pane={pane} />
      <AsOf pane={pane} />
      <UnitSetChoice pane={pane} />
    </div>
  );
}

function CatalogueChoice({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(yearTexts);
  const language = useLanguage();
  const { plan, indicators } = catalogueOf(state.settings);
  const isOwn = state.settings.catalogue !== null;
  const date = formatDay(plan.date)[language];
  return (
    <div className={styles.tight} role="group" aria-label={say("catalogue")}>
      <strong>{say("catalogue")}</strong>
      <p className={styles.text}>
        {say(isOwn ? "own" : "builtIn", { year: plan.targetYear, count: indicators.length })}
      </p>
      <p className={styles.hint}>{say("plan", { number: plan.number, date, issuer: plan.issuer })}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void actions.openNewYear()}>
          {say("newYear")}
        </Button>
        <FileButton
          label={say("choose")}
          accept=".json,.xlsx,.xlsm"
          isDisabled={state.work !== null}
          onChoose={(file) => void actions.chooseCatalogue(file)}
        />
        {isOwn && <Button onClick={() => void actions.chooseCatalogue(null)}>{say("useBuiltIn")}</Button>}
      </div>
      <p className={styles.hint}>{say("chooseHint")}</p>
    </div>
  );
}

function AsOf({ pane: { state, actions } }: SectionProps) {
  const say = useTexts(yearTexts);
  const { settings } = state;
  const { value, edit, commit } = useDraft(
    settings.asOf ?? "",
    (day) => void actions.saveSettings({ ...settings, asOf: day === "" ? null : day }),
  );
  return (
    <LineField
      label={say("asOf")}
      hint={say("asOfHint")}
      type="date"
      value={value}
      onEdit={edit}
      onBlur={commit}
    />
  );
}
