import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../model/finding";
import { formatDay } from "../../../texts/localized";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { isBusy } from "../shell/work";
import { checksTexts } from "./checks.data";

interface Props {
  readonly pane: Pane;
  readonly finding: Finding;
}

/** Whether a warning was looked into and found right, by whom and when; the note is written with the next consolidation at once. */
export function Confirmation({ pane, finding }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (finding.confirmed) return <Confirmed pane={pane} finding={finding} />;
  if (isOpen) return <NameForm pane={pane} finding={finding} onClose={() => setOpen(false)} />;
  return <Offer pane={pane} finding={finding} onOpen={() => setOpen(true)} />;
}

function Offer({ pane, finding, onOpen }: Props & { readonly onOpen: () => void }) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const language = useLanguage();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        disabled={isBusy(pane.state.work)}
        aria-label={say("confirmLabel", { message: finding.message[language] })}
        onClick={onOpen}
      >
        {say("confirm")}
      </Button>
    </div>
  );
}

function Confirmed({ pane, finding }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const language = useLanguage();
  const { by, when } = finding.confirmed!;
  const who = when === "" ? by : `${by}, ${formatDay(when)[language]}`;
  return (
    <div className={styles.row}>
      <span className={styles.text}>{say("confirmed", { who })}</span>
      <Button
        size="small"
        appearance="subtle"
        disabled={isBusy(pane.state.work)}
        aria-label={say("unconfirmLabel", { message: finding.message[language] })}
        onClick={() => void pane.actions.confirmFinding(finding, null)}
      >
        {say("unconfirm")}
      </Button>
    </div>
  );
}

function NameForm({ pane, finding, onClose }: Props & { readonly onClose: () => void }) {
  const styles = useLayoutStyles();
  const say = useTexts(checksTexts);
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const isMissing = isTried && name.trim() === "";
  const submit = async (): Promise<void> => {
    setTried(true);
    if (name.trim() !== "" && (await pane.actions.confirmFinding(finding, name.trim()))) onClose();
  };
  return (
    <div className={styles.group}>
      <Field
        label={say("confirmedBy")}
        required
        {...(isMissing && { validationMessage: say("nameNeeded"), validationState: "error" as const })}
      >
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={isBusy(pane.state.work)}
          onClick={() => void submit()}
        >
          {say("confirmGo")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("confirmCancel")}
        </Button>
      </div>
    </div>
  );
}
