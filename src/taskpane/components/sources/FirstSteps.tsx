import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { isBusy } from "../shell/work";
import { sourcesTexts } from "./sources.data";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What a first run explains: three sentences, nothing to be read elsewhere, and the way to another school year. */
export function FirstSteps({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(sourcesTexts);
  return (
    <section className={layout.group}>
      <p className={layout.text}>{say("intro")}</p>
      <h3 className={layout.subheading}>{say("firstTitle")}</h3>
      <ol className={styles.list}>
        <li>{say("firstChoose")}</li>
        <li>{say("firstRun")}</li>
        <li>{say("firstAfter")}</li>
      </ol>
      <div className={layout.row}>
        <Button onClick={() => void pane.actions.openNewYear()}>{say("newYear")}</Button>
        <span className={layout.hint}>{say("newYearHint")}</span>
      </div>
      <div className={layout.row}>
        <Button disabledFocusable={isBusy(pane.state.work)} onClick={() => void pane.actions.makeForms()}>
          {say("forms")}
        </Button>
        <span className={layout.hint}>{say("formsHint")}</span>
      </div>
    </section>
  );
}
