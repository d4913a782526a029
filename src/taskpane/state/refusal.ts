import type { Localized } from "../../model/finding";
import { explainUnreadable } from "../../texts/explainUnreadable";
import type { FileRefusal } from "../reading/reading";
import { noticeText } from "./laterNotice";

const OWN_REASONS = { oldWord: "planOldWord", pdf: "planPdf", notUnicode: "planNotUnicode" } as const;

/** Why a file cannot be read, in words. */
export function explainRefusal({ variant, params }: FileRefusal): Localized {
  if (variant in OWN_REASONS) return noticeText(OWN_REASONS[variant as keyof typeof OWN_REASONS]);
  return explainUnreadable(variant, params);
}
