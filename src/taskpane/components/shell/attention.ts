import { createContext, type RefObject, useContext, useEffect, useRef } from "react";

/** How often focus was sent to the section's heading: after a run, and where a command opens a section. */
export const AttentionContext = createContext(0);

/** A heading to which focus goes when the pane asks for attention; the number at its birth counts where it came with it. */
export function useAttention<T extends HTMLElement>(): RefObject<T | null> {
  const attention = useContext(AttentionContext);
  const target = useRef<T>(null);
  const seen = useRef(0);
  useEffect(() => {
    if (attention === seen.current) return;
    seen.current = attention;
    target.current?.focus();
  }, [attention]);
  return target;
}
