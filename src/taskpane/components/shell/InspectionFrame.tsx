import { lazy, Suspense, useEffect } from "react";
import { useTexts } from "./language";
import type { SectionProps } from "./sections";
import { shellTexts } from "./shell.data";

const Inspection = lazy(() => import("../inspection/Inspection"));

/** What is looked into over the section, until Escape or "Quay lại"; focus then returns to where it came from. */
export function InspectionFrame({ pane }: SectionProps) {
  const say = useTexts(shellTexts);
  useReturnedFocus();
  const { actions, state } = pane;
  const close = (): void => (state.excerpt ? actions.closeExcerpt() : actions.inspect(null));
  return (
    // A key that closes is an offer beside the visible button, not the only way.
    <div onKeyDown={({ key }) => key === "Escape" && close()}>
      <Suspense fallback={<p>{say("loading")}</p>}>
        <Inspection pane={pane} onClose={close} />
      </Suspense>
    </div>
  );
}

/** Gives focus back, at the end, to the element that had it at the beginning. */
function useReturnedFocus(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      // The section becomes visible again with the same commit; only then can it take focus.
      queueMicrotask(() => opener instanceof HTMLElement && opener.isConnected && opener.focus());
    };
  }, []);
}
