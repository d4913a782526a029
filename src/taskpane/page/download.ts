import type { Delivery } from "../state/deps";

/** Milliseconds after which a browser has surely begun to save. */
const SAVING = 60_000;

/** Hands a file to the user as a download. */
export function startDownload({ name, type, bytes }: Delivery): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), SAVING);
}
