import { PaneView } from "./components/shell/PaneView";
import type { PaneDeps } from "./state/deps";
import { usePane } from "./state/usePane";

/** Props of `App`. */
export interface AppProps {
  /** What the page brings; the same object for the pane's whole life. */
  readonly deps: PaneDeps;
  /** Excel's own theme is dark; `null` where it does not say, and the system's preference holds. */
  readonly dark: boolean | null;
}

/** The task pane. */
export function App({ deps, dark }: AppProps) {
  return <PaneView pane={usePane(deps)} dark={dark} />;
}
