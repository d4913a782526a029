import type { Pane } from "../../state/pane";

/** What every section is given. */
export interface SectionProps {
  readonly pane: Pane;
}
