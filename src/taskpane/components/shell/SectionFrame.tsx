import { Button } from "@fluentui/react-components";
import { Suspense, useMemo, useState } from "react";
import type { Section } from "../../state/pane";
import { EmptyState } from "./EmptyState";
import { Guard } from "./Guard";
import { useTexts } from "./language";
import { openSection, type SectionProps } from "./sections";
import { shellTexts } from "./shell.data";

/** The section in view, with what stands in its place while its code is loading and where it cannot be shown. */
export function SectionFrame({ pane, section }: SectionProps & { readonly section: Section }) {
  const say = useTexts(shellTexts);
  const [attempt, setAttempt] = useState(0);
  // The attempt is no part of the component, but a new one must load it again.
  const Body = useMemo(() => openSection(section), [section, attempt]);
  const retry = (): void => setAttempt(attempt + 1);
  return (
    <Guard
      key={`${section} ${attempt}`}
      fallback={(error) => <Broken reason={error.message} retry={retry} />}
    >
      <Suspense fallback={<p>{say("loading")}</p>}>
        <Body pane={pane} />
      </Suspense>
    </Guard>
  );
}

function Broken({ reason, retry }: { readonly reason: string; readonly retry: () => void }) {
  const say = useTexts(shellTexts);
  return (
    <div role="alert">
      <EmptyState title={say("broken")} text={say("brokenDetail", { reason })}>
        <Button onClick={retry}>{say("retry")}</Button>
      </EmptyState>
    </div>
  );
}
