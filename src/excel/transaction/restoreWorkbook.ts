import { Refusal } from "../refusal";
import { targetStateOf } from "./targetState";
import { refuseProtected } from "./writeGuards";
import type { Watch } from "../port";
import { type Reading, readLocked } from "../read/reading";
import type { ExcelRuntime } from "../runtime";
import { RESTORE_MINUTES, type RunIdentity, RunLock } from "./runLock";
import { transact } from "./transact";
import { loadImage, putBack, requireImage } from "./transaction";
import { refuseCancelled, stepTo } from "../watching";

/** Puts our sheets back as they were before a run that was cut off; nothing to do is no error. Throws what Excel throws. */
export async function restoreWorkbook(runtime: ExcelRuntime, identity: RunIdentity): Promise<void> {
  await underLock(runtime, identity, RESTORE_MINUTES, async (reading) => {
    const { writing } = reading.state;
    if (!writing) return;
    const image = await requireImage(runtime, reading);
    await putBack(runtime, { image, state: { ...reading.state, writing } }, identity);
  });
}

/**
 * Takes the last run back: our sheets hold again what they held before it. It is a run like any other, so that taking it back
 * too brings everything again that officers have typed in between.
 */
export async function undoWorkbook(
  runtime: ExcelRuntime,
  identity: RunIdentity,
  watch: Watch = {},
): Promise<void> {
  await underLock(runtime, identity, undefined, async (first, lock) => {
    const reading = (await putBackUnfinished(runtime, first, { identity, watch }))
      ? await runtime.run((context) => readLocked(context, lock))
      : first;
    if (reading.state.image === null) throw new Refusal("nothingToUndo");
    const image = await requireImage(runtime, reading);
    const target = targetStateOf(image, reading.open, {
      titles: [],
      names: reading.state.names,
      areas: reading.record?.areas ?? {},
    });
    refuseProtected(reading.open, target.specs);
    await transact(runtime, { reading, target, identity, watch, undoes: true });
  });
}

/** Puts a run back that was cut off; `false` where there is none, or nothing to put it back from. */
export async function putBackUnfinished(
  runtime: ExcelRuntime,
  reading: Reading,
  { identity, watch }: { readonly identity: RunIdentity; readonly watch: Watch },
): Promise<boolean> {
  const { state } = reading;
  if (!state.writing) return false;
  refuseCancelled(watch);
  const image = await runtime.run((context) => loadImage(context, reading));
  if (!image) return false;
  stepTo("restoring", watch);
  const saved = { image, state: { ...state, writing: state.writing } };
  await putBack(runtime, saved, identity, { keepLock: true });
  return true;
}

async function underLock(
  runtime: ExcelRuntime,
  identity: RunIdentity,
  minutes: number | undefined,
  act: (reading: Reading, lock: RunLock) => Promise<void>,
): Promise<void> {
  const lock = new RunLock(identity, minutes);
  try {
    await act(await runtime.run((context) => readLocked(context, lock)), lock);
  } finally {
    // A lock that cannot be taken away ends by itself, and does not hinder this page.
    await lock.abandon(runtime).catch(() => undefined);
    lock.end();
  }
}
