import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import { countFindings } from "../../../letters/findingGroups";
import type { Pane } from "../../state/pane";
import { ShortList } from "../parts/ShortList";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { severityTexts } from "../shell/status.data";
import { checksTexts } from "./checks.data";
import { FilterBar } from "./FilterBar";
import { groupFindings, WHOLE_LIST, type ShownGroup } from "./filter";
import { FindingItem } from "./FindingItem";

/** Findings of one group that are shown at first. */
const STEP = 30;

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** Everything that was found, by severity or by unit. */
export function Findings({ pane, result }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const language = useLanguage();
  const [filter, setFilter] = useState(WHOLE_LIST);
  const groups = useMemo(() => groupFindings(result, filter, language), [result, filter, language]);
  const count = result.findings.length;
  if (count === 0) return <p className={styles.text}>{say("none")}</p>;
  const shown = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <div className={styles.group}>
      <FilterBar filter={filter} counts={countFindings(result.findings)} onChange={setFilter} />
      <p className={styles.hint} role="status">
        {shown === 0 ? say("nothingFound") : say("found", { shown, count })}
      </p>
      {shown === 0 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => setFilter({ ...WHOLE_LIST, by: filter.by })}>
            {say("clearFilter")}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <Group key={`${filter.by} ${group.key}`} group={group} {...{ pane, result }} />
      ))}
    </div>
  );
}

function Group({ pane, result, group }: Props & { readonly group: ShownGroup }) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const language = useLanguage();
  const id = useId();
  const { severity, findings } = group;
  const name = severity ? severityTexts[severity].word[language] : group.name || say("noUnit");
  return (
    <section className={styles.tight} aria-labelledby={id}>
      <h3 id={id} className={styles.subheading}>
        {say("group", { name, count: findings.length })}
      </h3>
      <ShortList
        items={findings}
        step={STEP}
        show={(finding, index) => (
          <FindingItem key={index} isUnderSeverity={severity !== null} {...{ pane, result, finding }} />
        )}
      />
    </section>
  );
}
