import { useEffect, useState } from "react";
import { Broken } from "./Broken";
import { Guard } from "./Guard";
import { useTexts } from "./language";
import { Later } from "./Later";
import { makePart } from "./part";
import type { SectionProps } from "./sectionProps";
import { shellTexts } from "./shell.data";

const inspection = makePart(() => import("../inspection/Inspection"));

/** What is looked into over the section, until Escape or "Quay lại"; focus then returns to where it came from. */
export function InspectionFrame({ pane }: SectionProps) {
  const say = useTexts(shellTexts);
  const [attempt, setAttempt] = useState(0);
  useReturnedFocus();
  const { actions, state } = pane;
  const close = (): void => (state.excerpt ? actions.closeExcerpt() : actions.inspect(null));
  return (
    // A key that closes is an offer beside the visible button, not the only way.
    <div onKeyDown={({ key }) => key === "Escape" && close()}>
      <Guard
        key={attempt}
        fallback={({ message }) => (
          <>
            <button type="button" onClick={close}>
              {say("back")}
            </button>
            <Broken reason={message} retry={() => setAttempt(attempt + 1)} />
          </>
        )}
      >
        <Later part={inspection} props={{ pane, onClose: close }} fallback={<p>{say("loading")}</p>} />
      </Guard>
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
