import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function onSystemTheme(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/**
 * Fluent's light or dark theme. `dark` is what Excel says of its own, `null` where it says nothing: then the system's preference
 * holds. Forced colours (Windows' contrast themes) need no theme of their own: the browser and Fluent's styles see to them.
 */
export function useTheme(dark: boolean | null): Theme {
  const system = useSyncExternalStore(onSystemTheme, () => window.matchMedia(DARK).matches);
  const isDark = dark ?? system;
  // What the browser draws itself (scrollbars, date pickers, lists of a select) follows.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}
