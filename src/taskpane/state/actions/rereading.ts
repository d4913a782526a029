import { changeFiles } from "../changes";
import { readingContextOf } from "../settings";
import { change, noteInputs, type Workplace, workOn } from "../workplace";
import { isSameContent, take } from "./files";

/** Reads a file once more that could not be read: it was skipped, or another program held it. */
export async function readFileAgain(place: Workplace, name: string): Promise<void> {
  const work = { kind: "readingFiles", done: 0, total: 1, name } as const;
  await workOn(place, work, async ({ signal, show }) => {
    const context = readingContextOf(place.store.get().settings);
    const onSlow = (): void => show({ ...work, slow: true });
    const read = await place.deps.thread.readOnce(name, context, { signal, onSlow });
    if (!read || !place.store.get().files.some((file) => file.name === name)) return;
    const { files } = place.store.get();
    if (files.some((file) => file.name !== name && isSameContent(file, read))) {
      change(
        place,
        changeFiles((all) => all.filter((file) => file.name !== name)),
      );
      return take(place, read);
    }
    change(
      place,
      changeFiles((all) => all.map((file) => (file.name === name ? read : file))),
    );
    noteInputs(place);
  });
}
