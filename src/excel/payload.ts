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

/** One sync for each load, in order; a load is queued when the one before it has been carried out. */
export async function syncLoads<T>(
  context: Excel.RequestContext,
  loads: readonly (readonly T[])[],
  queue: (part: T) => void,
  beforeLoad: () => void = () => undefined,
): Promise<void> {
  await loads.reduce(
    (before, load) =>
      before.then(async () => {
        beforeLoad();
        load.forEach(queue);
        await context.sync();
      }),
    Promise.resolve(),
  );
}
