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

/**
 * Puts text on the clipboard, as HTML too where given; `false` where the browser refuses.
 * Excel on the web shows the pane in a frame that may be denied the newer way, so the older one is tried after it.
 */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  const types = { "text/plain": text, ...(html !== undefined && { "text/html": html }) };
  return (await writeItem(types)) || copyByEvent(types);
}

type Types = Readonly<Record<string, string>>;

async function writeItem(types: Types): Promise<boolean> {
  if (typeof ClipboardItem === "undefined") return false;
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(types: Types): boolean {
  const fill = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(types)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
