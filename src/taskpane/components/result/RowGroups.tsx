import { STATUS_URGENCY } from "../../../texts/status.data";
import type { Consolidation } from "../../../model/consolidation";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { groupTexts } from "./result.data";
import { ResultRow } from "./ResultRow";
import { rowsOf } from "./rows";

/** All rows by their verdict; what needs a person comes first. */
export function RowGroups({ pane, consolidation }: SectionProps & { readonly consolidation: Consolidation }) {
  const layout = useLayoutStyles();
  const say = useTexts(groupTexts);
  const groups = STATUS_URGENCY.map((status) => ({ status, rows: rowsOf(consolidation.indicators, status) }));
  return (
    <>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ status, rows }) => (
          <section key={status} className={layout.tight}>
            <h3 className={layout.subheading}>{say(status, { count: rows.length })}</h3>
            <ul className={layout.list}>
              {rows.map((row) => (
                <ResultRow key={row.indicator.code} pane={pane} row={row} units={consolidation.units} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
