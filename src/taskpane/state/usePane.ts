import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { PaneDeps } from "./deps";
import { makePane } from "./makePane";
import type { Pane } from "./pane";

/**
 * The pane over what the page brings: it opens the workbook, obeys the ribbon, works on one thing at a time, looks again after every
 * change of files and settings, and keeps the settings in the workbook. `deps` are those of the first call.
 */
export function usePane(deps: PaneDeps): Pane {
  const [{ store, actions, start }] = useState(() => makePane(deps));
  useEffect(start, [start]);
  const state = useSyncExternalStore(store.subscribe, store.get);
  return useMemo(() => ({ state, actions }), [state, actions]);
}
