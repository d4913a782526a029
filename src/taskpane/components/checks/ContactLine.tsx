import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { contactOf } from "../../../letters/asking/contact";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { callTexts } from "./checks.data";
import { ContactForm } from "./ContactForm";

/** Props of `ContactLine`. */
export interface ContactLineProps {
  readonly pane: Pane;
  readonly unit: { readonly code: string; readonly name: string };
}

/** Who answers at a unit; one click edits it. */
export function ContactLine({ pane, unit }: ContactLineProps) {
  const styles = useLayoutStyles();
  const say = useTexts(callTexts);
  const [isEdited, setEdited] = useState(false);
  if (isEdited) return <ContactForm pane={pane} unit={unit.code} onClose={() => setEdited(false)} />;
  const contact = contactOf(pane.state.settings.contacts, unit.code);
  return (
    <div className={styles.row}>
      <span>{contact ? contact.name : say("noContact")}</span>
      {contact?.phone && (
        <Link
          href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}
          aria-label={say("call", { phone: contact.phone })}
        >
          {contact.phone}
        </Link>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={say("editLabel", { name: unit.name })}
        onClick={() => setEdited(true)}
      >
        {say("edit")}
      </Button>
    </div>
  );
}
