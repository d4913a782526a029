import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function onSystemTheme(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

let darkTheme: Theme | null = null;

/** Loads what the pane begins with where it begins dark: without it it is light until the dark theme has come. */
export async function prepareTheme(dark: boolean | null): Promise<void> {
  if (dark ?? window.matchMedia(DARK).matches) await loadDarkTheme();
}

const loadDarkTheme = async (): Promise<Theme> => (darkTheme ??= (await import("./darkTheme")).darkTheme);

/**
 * Fluent's light or dark theme. `dark` is what Excel says of its own, `null` where it says nothing: then the system's preference
 * holds. Forced colours (Windows' contrast themes) need no theme of their own: the browser and Fluent's styles see to them.
 */
export function useTheme(dark: boolean | null): Theme {
  const system = useSyncExternalStore(onSystemTheme, () => window.matchMedia(DARK).matches);
  const asked = dark ?? system;
  const [known, setKnown] = useState(darkTheme);
  useEffect(() => {
    // Where it cannot be fetched the pane stays light, which can be read as well.
    if (asked && !known) loadDarkTheme().then(setKnown, () => undefined);
  }, [asked, known]);
  const isDark = asked && known !== null;
  // What the browser draws itself (scrollbars, date pickers, lists of a select) follows.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? known : webLightTheme;
}
