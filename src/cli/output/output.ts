import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { open, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { identify } from "../sources/identity";

/** Files being written: an interrupt removes them before the program ends. */
const unfinished = new Set<string>();

/** Bytes written at a time, so that an interrupt is heard in between. */
const SLICE = 1 << 20;

/** Rights of a file that is new; the system takes away what the user's settings forbid. */
const NEW_FILE = 0o666;

/**
 * Writes a file whole or not at all: beside, under a hidden name in the same folder, then renamed over the old one, whose
 * rights it takes over. A link is followed; what is no file, as a pipe, is written into. Throws the system's error; whatever
 * stood there before then still stands.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const standing = await stat(path).catch(ignoreAbsent);
  if (standing && !standing.isFile() && !standing.isDirectory()) return writeInto(path, bytes);
  const target = identify(path);
  // Short, so that it fits wherever the name itself does.
  const partial = join(dirname(target), `.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  unfinished.add(partial);
  try {
    await writeThrough(partial, bytes, standing ? standing.mode & 0o777 : null);
    await rename(partial, target);
  } catch (error) {
    await unlink(partial).catch(ignoreAbsent);
    throw error;
  } finally {
    unfinished.delete(partial);
  }
}

/** On disk before it takes the other's place: a power cut leaves the old file or the new one. */
async function writeThrough(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, "wx", mode ?? NEW_FILE);
  try {
    // Only where they differ: some file systems know no rights and refuse to change them.
    if (mode !== null && ((await file.stat()).mode & 0o777) !== mode) await file.chmod(mode);
    for (let at = 0; at < bytes.length; at += SLICE) await file.writeFile(bytes.subarray(at, at + SLICE));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
  const pipe = await open(path, "w");
  try {
    await pipe.writeFile(bytes);
  } finally {
    await pipe.close();
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException): null {
  if (error.code !== "ENOENT") throw error;
  return null;
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
