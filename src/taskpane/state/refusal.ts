import { fillText } from "../../texts/localized";
import type { Localized } from "../../model/finding";
import { messages } from "../../texts/messages.data";
import type { FileRefusal } from "../reading/reading";
import { noticeText } from "./notice";

const OWN_REASONS = { oldWord: "planOldWord", pdf: "planPdf", notUnicode: "planNotUnicode" } as const;

/** Why a file cannot be read, in words. */
export function explainRefusal({ variant, params = {} }: FileRefusal): Localized {
  if (variant in OWN_REASONS) return noticeText(OWN_REASONS[variant as keyof typeof OWN_REASONS]);
  const texts: Readonly<Record<string, Localized>> = messages.UNREADABLE_FILE.texts;
  return fillText(texts[variant] ?? texts.default!, params);
}
