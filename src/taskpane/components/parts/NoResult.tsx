import { Button, Spinner } from "@fluentui/react-components";
import { EmptyState } from "../shell/EmptyState";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { partsTexts } from "./parts.data";
import { useLayoutStyles } from "./useLayoutStyles";

/** What a section shows before there is a result: that something is being read, or what to do first. */
export function NoResult({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(partsTexts);
  if (pane.state.work) return <Spinner size="small" label={say("working")} />;
  return (
    <EmptyState title={say("noResultTitle")} text={say("noResult")}>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => pane.actions.go("sources")}>
          {say("toSources")}
        </Button>
        <Button onClick={() => void pane.actions.check()}>{say("check")}</Button>
      </div>
    </EmptyState>
  );
}
