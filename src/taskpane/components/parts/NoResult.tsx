import { Button, Spinner } from "@fluentui/react-components";
import type { Pane } from "../../state/pane";
import { partsTexts } from "./parts.data";
import { useLayoutStyles } from "./useLayoutStyles";

/** What a section shows before there is a result: that something is being read, or what to do first. */
export function NoResult({ pane }: { pane: Pane }) {
  const styles = useLayoutStyles();
  const texts = partsTexts[pane.state.language];
  if (pane.state.work) return <Spinner size="small" labelPosition="after" label={texts.working} />;
  return (
    <div className={styles.card}>
      <h3 className={styles.subheading}>{texts.noResultTitle}</h3>
      <p className={styles.text}>{texts.noResult}</p>
      <div className={styles.row}>
        <Button onClick={() => pane.actions.go("sources")}>{texts.toSources}</Button>
      </div>
    </div>
  );
}
