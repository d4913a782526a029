/** A file that takes long: only the officer leaves it out, and read again, it is there. */
import type { ChosenFile, ReadingThread } from "../../../src/taskpane/reading/reading";
import { sampleFiles, startPane } from "../fixtures/livePane";
import { makeMemoryThread } from "../fixtures/memoryThread";

/** A thread whose second file is slow; skipped, it gives nothing. */
function makeSlowThread(): ReadingThread {
  const thread = makeMemoryThread();
  let skip: () => void = () => undefined;
  const giveUp = (file: ChosenFile): ChosenFile => ({
    ...file,
    sha256: null,
    reading: {
      file: file.name,
      mark: null,
      candidates: [],
      findings: [
        {
          code: "UNREADABLE_FILE",
          variant: "timeout",
          params: { seconds: 30 },
          at: { file: file.name, sheet: "", cell: "" },
        },
      ],
    },
  });
  return {
    ...thread,
    skipFile: () => skip(),
    async readFiles(files, context, watch) {
      const read: ChosenFile[] = [];
      for (const [place, file] of files.entries()) {
        const skipped = new Promise<boolean>((resolve) => (skip = () => resolve(true)));
        if (place === 1) watch.onSlow?.(file.name);
        const isSkipped = place === 1 && (await skipped);
        const onRead = (chosen: ChosenFile): void => {
          read.push(isSkipped ? giveUp(chosen) : chosen);
          watch.onRead(read.at(-1)!, read.length);
        };
        await thread.readFiles([file], context, { ...watch, onRead });
      }
      return read;
    },
  };
}

it("is left out only when the officer says so; the others are read, and it is there once it is read again", async () => {
  const pane = startPane({ thread: makeSlowThread() });
  await pane.settle();
  const files = sampleFiles("PhongTho", "SIN-HO", "tan-uyen");
  const adding = pane.actions.addFiles(files);
  await pane.settle();
  expect(pane.state().work).toMatchObject({
    kind: "readingFiles",
    done: 1,
    slow: true,
    name: files[1]!.name,
  });
  pane.actions.skipFile();
  await adding;
  await pane.settle();
  const readable = () => pane.state().files.map(({ reading: { candidates } }) => candidates.length > 0);
  expect(readable()).toEqual(files.map((_, place) => place !== 1));
  const codes = () => pane.state().checked!.result.findings.filter(({ code }) => code === "UNREADABLE_FILE");
  expect(codes()).toHaveLength(1);
  await pane.actions.readFileAgain(files[1]!.name);
  await pane.settle();
  expect(readable()).toEqual(files.map(() => true));
  expect(codes()).toEqual([]);
});
