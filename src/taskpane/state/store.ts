import type { PaneState } from "./pane";

/** What becomes of the state; pure. */
export type Change = (state: PaneState) => PaneState;

/** Holds the pane's state, outside React, so that what runs for long always sees the latest. */
export interface Store {
  get(): PaneState;
  change(change: Change): void;
  subscribe(listener: () => void): () => void;
}

/** A store that tells its listeners of every change. */
export function makeStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
