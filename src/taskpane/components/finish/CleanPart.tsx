import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { isBusy } from "../shell/work";
import { cleanTexts } from "./finish.data";

/** Dọn trước khi gửi: asked twice, because what is taken away does not come back. */
export function CleanPart({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(cleanTexts);
  const id = useId();
  const [marks, setMarks] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that was pressed is gone: whoever works with keys goes on at what took its place, and the harmless answer comes first.
  useEffect(() => {
    if (isAsked !== wasAsked.current) (isAsked ? back : first).current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const clean = (): void => {
    setAsked(false);
    void pane.actions.clean(marks);
  };
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.subheading}>
        {say("title")}
      </h3>
      <p className={styles.hint}>{say("hint")}</p>
      <Checkbox
        label={say("marks")}
        checked={marks}
        onChange={(_, { checked }) => setMarks(checked === true)}
      />
      <p className={styles.hint}>{say("marksHint")}</p>
      {isAsked && (
        <p className={styles.text} role="alert">
          {say("sure")}
        </p>
      )}
      <div className={styles.row}>
        {isAsked ? (
          <>
            <Button onClick={clean}>{say("yes")}</Button>
            <Button ref={back} onClick={() => setAsked(false)}>
              {say("no")}
            </Button>
          </>
        ) : (
          <Button ref={first} disabledFocusable={isBusy(pane.state.work)} onClick={() => setAsked(true)}>
            {say("clean")}
          </Button>
        )}
      </div>
    </section>
  );
}
