import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type At, columnName, parseAddress } from "../../../model/address";
import type { Excerpt } from "../../reading/reading";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { formatBreadcrumb } from "../shell/breadcrumb";
import { inspectionTexts } from "./inspection.data";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "2px 6px",
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
      maxWidth: "160px",
      minWidth: "24px",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightRegular },
  },
  aim: {
    outline: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Props of `ExcerptView`. */
export interface ExcerptViewProps {
  readonly at: At;
  /** `null` where the file is no longer there. */
  readonly cells: Excerpt | null;
}

/** What stands around a cell of a chosen file, as the file shows it. */
export function ExcerptView({ at, cells }: ExcerptViewProps) {
  const layout = useLayoutStyles();
  const say = useTexts(inspectionTexts);
  const { cell, file = "" } = at;
  if (!cells) return <p className={layout.text}>{say("excerptGone", { file, cell })}</p>;
  return (
    <article className={layout.group}>
      <div className={layout.tight}>
        <h2 className={layout.heading}>{cell === "" ? say("excerptWhole") : say("excerpt", { cell })}</h2>
        <p className={layout.text}>{formatBreadcrumb(at)}</p>
      </div>
      <Cells cells={cells} cell={cell} />
      <p className={layout.hint}>{say("excerptHint")}</p>
    </article>
  );
}

function Cells({ cells, cell }: { readonly cells: Excerpt; readonly cell: string }) {
  const styles = useStyles();
  const say = useTexts(inspectionTexts);
  const { top, left, rows } = cells;
  const aimed = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    aimed.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [cells]);
  const aim = parseAddress(cell);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => columnName(left + index));
  return (
    <div role="region" aria-label={say("cellTable", { cell })} tabIndex={0} className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{top + index + 1}</th>
              {columns.map((name, column) => {
                const isAim = aim?.row === top + index && aim.column === left + column;
                return (
                  <td
                    key={name}
                    ref={isAim ? aimed : undefined}
                    aria-current={isAim ? "location" : undefined}
                    className={mergeClasses(isAim && styles.aim)}
                  >
                    {row[column] ?? ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
