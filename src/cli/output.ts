import { unlinkSync } from "node:fs";
import { open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Files being written: an interrupt removes them before the program ends. */
const unfinished = new Set<string>();

/** Bytes written at a time, so that an interrupt is heard in between. */
const SLICE = 1 << 20;

/**
 * Writes a file whole or not at all: beside, under a hidden name in the same folder, then renamed over the old one.
 * Throws the system's error; whatever stood there before then still stands.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  unfinished.add(partial);
  try {
    await writeThrough(partial, bytes);
    await rename(partial, path);
  } catch (error) {
    await unlink(partial).catch(ignoreAbsent);
    throw error;
  } finally {
    unfinished.delete(partial);
  }
}

/** On disk before it takes the other's place: a power cut leaves the old file or the new one. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (let at = 0; at < bytes.length; at += SLICE) await file.writeFile(bytes.subarray(at, at + SLICE));
    await file.sync();
  } finally {
    await file.close();
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** Exit status of a program that a signal ended, as shells give it. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Makes an interrupt remove what is half written and end the program; finished files stay. */
export function cleanUpOnInterrupt(): void {
  for (const [signal, status] of Object.entries(STATUS)) {
    process.on(signal, () => {
      for (const path of unfinished) removeNow(path);
      process.exit(status);
    });
  }
}

function removeNow(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    ignoreAbsent(error as NodeJS.ErrnoException);
  }
}
