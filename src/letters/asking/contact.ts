import type { Localized } from "../../model/finding";
import { alike } from "../../texts/localized";
import { ownValue } from "../../text/json/ownValue";

/** Whom to phone about a unit's figures; "" where not known. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** Contacts by code of unit. */
export type Contacts = Readonly<Record<string, Contact>>;

/** A unit's contact; `null` where neither a name nor a number is known. */
export function contactOf(contacts: Contacts | undefined, unit: string): Contact | null {
  const contact = ownValue(contacts, unit);
  if (!contact) return null;
  const [name, phone] = [contact.name.trim(), contact.phone.trim()];
  return name === "" && phone === "" ? null : { name, phone };
}

/** "Lò Thị Mai, 0213 3876 543", what of it is known. */
export function formatContact({ name, phone }: Contact): Localized {
  return alike([name, phone].filter((part) => part !== "").join(", "));
}
