import type { WorkbookSnapshot } from "../../model/snapshot";
import type { ReadingFailure } from "../../files/failure";
import { refuseSize } from "../../files/limits";

/** Why a file gives nothing: the variant of the finding `UNREADABLE_FILE` that words it. */
type Unopened = ReadingFailure | { readonly variant: "unopened"; readonly params?: undefined };

/** A file as it was opened: its content as plain data, or why there is none. */
export interface OpenedFile {
  readonly content: WorkbookSnapshot | Unopened;
  /** Lower-case hexadecimal; `null` where the file was not read. */
  readonly sha256: string | null;
}

/** Whether a file gave a workbook. */
export function isOpened(content: OpenedFile["content"]): content is WorkbookSnapshot {
  return "sheets" in content;
}

/** Reads the bytes of a file; never throws. */
export type ReadBytes = (bytes: Uint8Array, file: string | null) => WorkbookSnapshot | ReadingFailure;

/** Cells of opened files that are kept, so that another question about a file need not open it again. */
const KEPT_CELLS = 1_500_000;

/** Opens files and keeps what it opened, as far as there is room. */
export class FileCache {
  readonly #opened = new Map<Blob, OpenedFile & { readonly cells: number }>();

  /** `loadRead` is asked each time, and only when a file is opened. */
  constructor(
    private readonly loadRead: () => Promise<ReadBytes>,
    private readonly room = KEPT_CELLS,
  ) {}

  /** Loads what opening files needs. */
  async prepare(): Promise<void> {
    await this.loadRead();
  }

  async open(blob: Blob, name: string): Promise<OpenedFile> {
    const known = this.#opened.get(blob);
    if (known) return known;
    const opened = await this.#openFile(blob, name);
    const cells = countCells(opened.content);
    this.#makeRoom(cells);
    // What could not be opened may be free the next time.
    if (opened.sha256 !== null && cells <= this.room) this.#opened.set(blob, { ...opened, cells });
    return opened;
  }

  async #openFile(blob: Blob, name: string): Promise<OpenedFile> {
    const tooLarge = refuseSize(blob.size);
    if (tooLarge) return { content: tooLarge, sha256: null };
    const bytes = await takeBytes(blob);
    if (bytes === null) return { content: { variant: "unopened" }, sha256: null };
    const read = await this.loadRead();
    return { content: read(bytes, name), sha256: await hash(bytes) };
  }

  /** The files that were opened first go first. */
  #makeRoom(cells: number): void {
    let kept = [...this.#opened.values()].reduce((sum, one) => sum + one.cells, 0);
    for (const [blob, one] of this.#opened) {
      if (kept + cells <= this.room) return;
      this.#opened.delete(blob);
      kept -= one.cells;
    }
  }
}

/** `null` where the file was moved or changed since it was chosen, or another program holds it. */
export async function takeBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function countCells(content: OpenedFile["content"]): number {
  if (!isOpened(content)) return 0;
  return content.sheets.reduce(
    (sum, { values }) => sum + values.reduce((cells, row) => cells + row.length, 0),
    0,
  );
}
