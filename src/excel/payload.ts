import { Slices } from "./write/slices";

/**
 * Excel on the web refuses a request or an answer above 5 MB. Ours are planned to stay below 4 MB by estimates that are a
 * little too high, so that every further 4 MB costs one more `context.sync()` and none is refused.
 */
export const PAYLOAD_BYTES = 4 * 1024 * 1024;

/** A part of the work with its estimated bytes; parts are never torn. */
export interface Sized {
  readonly bytes: number;
}

/** Parts in their order, gathered into as few loads as fit; a part that is too large by itself travels alone. */
export function packLoads<T extends Sized>(parts: readonly T[], limit = PAYLOAD_BYTES): T[][] {
  const loads: T[][] = [];
  let room = 0;
  for (const part of parts) {
    const current = loads.at(-1);
    if (current && part.bytes <= room) current.push(part);
    else {
      loads.push([part]);
      room = limit;
    }
    room -= part.bytes;
  }
  return loads;
}

/** Bytes of a text as JSON in UTF-8: Vietnamese letters take up to three, control characters and quotes are escaped. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** What goes with loads. */
export interface LoadOptions {
  /** Queues what begins every request. */
  readonly head?: (context: Excel.RequestContext) => void;
  /** Called before every request is sent; what it throws ends the loads there. */
  readonly beforeLoad?: () => void;
  readonly slices?: Slices;
}

/** One sync for each load, in order; a load is queued when the one before it has been carried out, and lets the page breathe. */
export async function syncLoads<T>(
  context: Excel.RequestContext,
  loads: readonly (readonly T[])[],
  queue: (part: T) => void,
  options: LoadOptions = {},
): Promise<void> {
  const { slices = new Slices() } = options;
  await inTurn(loads, async (load) => {
    slices.begin();
    options.head?.(context);
    await inTurn(load, async (part) => {
      queue(part);
      await slices.breathe();
    });
    options.beforeLoad?.();
    await context.sync();
  });
}

const inTurn = <T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> =>
  items.reduce((before, item) => before.then(() => act(item)), Promise.resolve());
