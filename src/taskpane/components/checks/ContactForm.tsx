import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Contact } from "../../../sheets/settings";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { callTexts } from "./checks.data";
import { ownValue } from "../../../text/json/ownValue";

/** Props of `ContactForm`. */
export interface ContactFormProps {
  readonly pane: Pane;
  /** Code of unit. */
  readonly unit: string;
  readonly onClose: () => void;
}

const NOBODY: Contact = { name: "", phone: "" };

/** Name and number of the person to phone at one unit; saved into the workbook together. */
export function ContactForm({ pane, unit, onClose }: ContactFormProps) {
  const styles = useLayoutStyles();
  const say = useTexts(callTexts);
  const { settings } = pane.state;
  const [contact, setContact] = useState<Contact>(ownValue(settings.contacts, unit) ?? NOBODY);
  const save = async (): Promise<void> => {
    await pane.actions.saveSettings({ ...settings, contacts: { ...settings.contacts, [unit]: contact } });
    onClose();
  };
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={say("name")}>
        <Input
          autoFocus
          value={contact.name}
          onChange={(_, { value }) => setContact({ ...contact, name: value })}
        />
      </Field>
      <Field label={say("phone")}>
        <Input
          type="tel"
          value={contact.phone}
          onChange={(_, { value }) => setContact({ ...contact, phone: value })}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {say("save")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </form>
  );
}
