import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAttention } from "./attention";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    // No single word on a second line.
    textWrap: "balance",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
});

/** The heading of a section, to which focus goes when the pane brings the reader there. */
export function SectionHeading({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const target = useAttention<HTMLHeadingElement>();
  return (
    <h2 ref={target} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
