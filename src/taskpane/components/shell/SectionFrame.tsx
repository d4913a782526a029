import { useState } from "react";
import type { Section } from "../../state/pane";
import { Broken } from "./Broken";
import { Guard } from "./Guard";
import { useTexts } from "./language";
import { Later } from "./Later";
import { sections, type SectionProps } from "./sections";
import { shellTexts } from "./shell.data";

/** The section in view, with what stands in its place while its code is loading and where it cannot be shown. */
export function SectionFrame({ pane, section }: SectionProps & { readonly section: Section }) {
  const say = useTexts(shellTexts);
  const [attempt, setAttempt] = useState(0);
  const retry = (): void => setAttempt(attempt + 1);
  return (
    <Guard
      key={`${section} ${attempt}`}
      fallback={(error) => <Broken reason={error.message} retry={retry} />}
    >
      <Later part={sections[section]} props={{ pane }} fallback={<p>{say("loading")}</p>} />
    </Guard>
  );
}
