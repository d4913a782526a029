import { Inflate } from "fflate";

/** Packed bytes handed over at a time, so that data which stands for too much is left early. */
const PORTION = 16 * 1024;

/**
 * Unpacks raw deflate data (RFC 1951) into exactly `size` bytes.
 * Throws where the data is broken or stands for another number of bytes; never holds much more than `size`.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((portion, last) => {
    if (filled + portion.length > size) throw new Error("more deflate data than announced");
    output.set(portion, filled);
    filled += portion.length;
    ended ||= last;
  });
  for (let at = 0; at < packed.length; at += PORTION)
    stream.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
  if (!ended || filled !== size) throw new Error(`deflate data gives ${filled} bytes, not ${size}`);
  return output;
}
