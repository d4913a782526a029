import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLayoutStyles } from "./useLayoutStyles";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: tokens.spacingVerticalXXS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
    "& th:first-child": { width: "46%" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& caption": { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  },
});

/** Props of `CompareTable`. */
export interface CompareTableProps {
  readonly caption: string;
  /** What a row is, and what stands on either side. */
  readonly heads: readonly [string, string, string];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly cells: readonly [ReactNode, ReactNode];
  }[];
}

/** Two sides of the same rows beside each other; it holds at 320 px. */
export function CompareTable({ caption, heads, rows }: CompareTableProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <table className={styles.table}>
      <caption className={layout.text}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{cells[0]}</td>
            <td>{cells[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
