import type { Delivery } from "../deps";
import { makeNotice } from "../notice";
import { announce, type Workplace } from "../workplace";

/** Puts text on the clipboard, as HTML too where given. */
export async function copyText(place: Workplace, text: string, html?: string): Promise<void> {
  const isThere = await place.deps.clipboard(text, html);
  announce(place, isThere ? makeNotice("success", "copied") : makeNotice("warning", "notCopied"));
}

/** Hands a text file to the user. */
export async function downloadText(place: Workplace, name: string, text: string): Promise<void> {
  const type = name.endsWith(".html") ? "text/html" : "text/plain";
  // Windows' editors take a text without a mark for one of an older encoding.
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  await deliver(place, { name, type: `${type};charset=utf-8`, bytes });
}

async function deliver(place: Workplace, delivery: Delivery): Promise<boolean> {
  const isThere = await place.deps.download(delivery);
  if (!isThere) announce(place, makeNotice("warning", "notSaved"));
  else announce(place, makeNotice("success", "saved", { name: delivery.name }));
  return isThere;
}
