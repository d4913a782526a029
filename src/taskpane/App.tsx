import { useState } from "react";
import { Failed } from "./components/shell/Failed";
import { Guard } from "./components/shell/Guard";
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

/** The task pane. What is known outlives an error in showing it. */
export function App({ deps, dark }: AppProps) {
  const pane = usePane(deps);
  const [attempt, setAttempt] = useState(0);
  return (
    <Guard
      key={attempt}
      fallback={({ message }) => (
        <Failed language={pane.state.language} reason={message} retry={() => setAttempt(attempt + 1)} />
      )}
    >
      <PaneView pane={pane} dark={dark} />
    </Guard>
  );
}
