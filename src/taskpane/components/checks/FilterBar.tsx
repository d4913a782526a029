import { Field, makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../model/finding";
import { SEVERITIES, type FindingCounts } from "../../../letters/findingGroups";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { severityTexts } from "../shell/status.data";
import { checksTexts } from "./checks.data";
import type { FindingFilter } from "./filter";

const useStyles = makeStyles({
  fields: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalS },
  choice: { flex: "0 1 auto" },
  search: { flex: "1 1 0", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  box: { width: "100%", minWidth: 0, maxWidth: "none" },
});

/** Props of `FilterBar`. */
export interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly counts: FindingCounts;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Which findings are shown and how they are grouped. */
export function FilterBar({ filter, counts, onChange }: FilterBarProps) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(checksTexts);
  const toggle = (severity: Severity): void => {
    const hidden = filter.hidden.includes(severity)
      ? filter.hidden.filter((one) => one !== severity)
      : [...filter.hidden, severity];
    onChange({ ...filter, hidden });
  };
  return (
    <div className={layout.group}>
      <div className={layout.row} role="group" aria-label={say("show")}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <SeverityToggle
            key={severity}
            severity={severity}
            count={counts[severity]}
            isShown={!filter.hidden.includes(severity)}
            onToggle={() => toggle(severity)}
          />
        ))}
      </div>
      <div className={styles.fields}>
        <Field label={say("groupBy")} className={styles.choice}>
          <Select
            value={filter.by}
            onChange={(_, { value }) => onChange({ ...filter, by: value === "unit" ? "unit" : "severity" })}
          >
            <option value="severity">{say("bySeverity")}</option>
            <option value="unit">{say("byUnit")}</option>
          </Select>
        </Field>
        <Field label={say("search")} className={styles.search}>
          <SearchBox
            className={styles.box}
            value={filter.search}
            onChange={(_, { value }) => onChange({ ...filter, search: value })}
          />
        </Field>
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly severity: Severity;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

function SeverityToggle({ severity, count, isShown, onToggle }: ToggleProps) {
  const say = useTexts(checksTexts);
  const language = useLanguage();
  const { sign, word } = severityTexts[severity];
  return (
    <ToggleButton size="small" checked={isShown} onClick={onToggle}>
      <span aria-hidden="true">{sign}&nbsp;</span>
      {say("chip", { word: word[language], count })}
    </ToggleButton>
  );
}
