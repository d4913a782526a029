import type { Localized, MessageParams } from "../model/finding";
import { fillText } from "./localized";
import { messages } from "./messages.data";

/** Why a file cannot be read, in words, as the finding `UNREADABLE_FILE` says it; a variant without words is called damaged. */
export function explainUnreadable(variant: string, params: MessageParams = {}): Localized {
  const texts: Readonly<Record<string, Localized>> = messages.UNREADABLE_FILE.texts;
  return fillText(Object.hasOwn(texts, variant) ? texts[variant]! : texts.default!, params);
}
