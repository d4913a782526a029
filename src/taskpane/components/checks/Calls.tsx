import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import { callsAsTable, listCalls, type PhoneEntry } from "../../../letters/asking/phoneList";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { callTexts } from "./checks.data";
import { ContactLine } from "./ContactLine";

/** Lines of one unit that are shown before the officer asks for all. */
const FIRST_LINES = 3;

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** Whom to phone and what about, with the contacts that the workbook keeps. */
export function Calls({ pane, result }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(callTexts);
  const language = useLanguage();
  const { contacts } = pane.state.settings;
  const entries = useMemo(() => listCalls(result, contacts), [result, contacts]);
  if (entries.length === 0) return <p className={styles.text}>{say("none")}</p>;
  return (
    <div className={styles.group}>
      <p className={styles.hint}>{say("intro")}</p>
      <div className={styles.row}>
        <Button onClick={() => void pane.actions.copy(callsAsTable(entries)[language])}>{say("copy")}</Button>
      </div>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Call key={entry.unit} pane={pane} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

interface CallProps {
  readonly pane: Pane;
  readonly entry: PhoneEntry;
}

function Call({ pane, entry }: CallProps) {
  const styles = useLayoutStyles();
  const say = useTexts(callTexts);
  const { errors, warnings } = entry;
  const counts = [
    ...(errors > 0 ? [say("errors", { count: errors })] : []),
    ...(warnings > 0 ? [say("warnings", { count: warnings })] : []),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.between}>
        <h3 className={styles.subheading}>{entry.name}</h3>
        <span className={styles.hint}>{entry.missing ? say("missing") : counts.join(", ")}</span>
      </div>
      <ContactLine pane={pane} unit={{ code: entry.unit, name: entry.name }} />
      <Lines entry={entry} />
    </li>
  );
}

function Lines({ entry }: { readonly entry: PhoneEntry }) {
  const styles = useLayoutStyles();
  const say = useTexts(callTexts);
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const { lines } = entry;
  const shown = isWhole ? lines : lines.slice(0, FIRST_LINES);
  return (
    <>
      <ol className={styles.numbered}>
        {shown.map((line) => (
          <li key={line.vi}>{line[language]}</li>
        ))}
      </ol>
      {shown.length < lines.length && (
        <div className={styles.row}>
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {say("all", { count: lines.length })}
          </Button>
        </div>
      )}
    </>
  );
}
