/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "zip" | "compound" | "biff" | "html" | "xml" | "text" | "unknown";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Tells a file's kind: zip (.xlsx, .ods), compound file (.xls, encrypted), a bare .xls stream of the nineties, or text under a false name. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "compound";
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return "biff";
  // "%PDF" alone of the other kinds begins like text.
  return startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? "unknown" : tellText(bytes);
}

function tellText(bytes: Uint8Array): FileKind {
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const head = bytes.subarray(0, 4096);
  // Control characters other than white space do not occur in text; a null byte would, in text of two bytes each.
  if (!wide && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b))) return "unknown";
  const text = new TextDecoder(wide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(head);
  if (/<(?:!doctype\s+html|html|table|meta|head|body)\b/i.test(text)) return "html";
  return /^\s*<\?xml|^\s*<[\w:]+[\s>]/.test(text) ? "xml" : "text";
}
