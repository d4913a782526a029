import { Button, Tab, TabList } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { Pane } from "../../state/pane";
import { latestResult } from "../parts/latestResult";
import { NoResult } from "../parts/NoResult";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { isBlank } from "../shell/blank";
import { useTexts } from "../shell/language";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { shellTexts } from "../shell/shell.data";
import { Calls } from "./Calls";
import { checksTexts } from "./checks.data";
import { Findings } from "./Findings";
import { Requests } from "./Requests";

const VIEWS = { findings: Findings, requests: Requests, calls: Calls } as const;

type View = keyof typeof VIEWS;

/** Kiểm tra số liệu: what was found, what each unit is asked about it, and whom to phone. */
export default function ChecksSection({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const title = useTexts(shellTexts)("checksTitle");
  const result = latestResult(pane.state);
  return (
    <div className={styles.section}>
      <SectionHeading>{title}</SectionHeading>
      {result && !isBlank(pane.state) ? <Checks pane={pane} result={result} /> : <NoResult pane={pane} />}
    </div>
  );
}

function Checks({ pane, result }: { readonly pane: Pane; readonly result: ConsolidationResult }) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const [view, setView] = useState<View>("findings");
  const id = useId();
  const Body = VIEWS[view];
  return (
    <>
      <TabList
        size="small"
        aria-label={say("views")}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
      >
        {(Object.keys(VIEWS) as View[]).map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-panel`}>
            {say(one)}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${view}`} className={styles.group}>
        <Standing pane={pane} />
        <Body pane={pane} result={result} />
      </div>
    </>
  );
}

/** Whether the list is the written one, and the way to the sheet that holds it. */
function Standing({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const isWritten = state.outcome?.written === true && !state.outcome.stale;
  if (!isWritten) return <p className={styles.hint}>{say("stale")}</p>;
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => void actions.show("checks")}>
        {say("openSheet")}
      </Button>
    </div>
  );
}
