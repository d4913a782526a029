import { type BenchPage, type Opening, type ServedBench, browserPath, startBench } from "./page";

/** What the tests of one file share. */
export interface Stage {
  /** Does a job on a fresh page, which must not complain nor ask anybody else for anything. */
  onPage(opening: Opening, job: (opened: BenchPage) => Promise<void>): Promise<void>;
}

/**
 * A test of what a person sees. Skipped for one reason alone: no Chromium is installed, as on a developer's machine without one.
 * `scripts/test.mjs` then names the missing program, and with CI=true that is a failure.
 */
export const browserTest = browserPath === null ? test.skip : test;

/** The same once for each line of a table, skipped for the same reason. */
export const browserTestEach = browserPath === null ? test.skip.each : test.each;

/** Starts the workbench before the tests of a file and ends it after them. */
export function setStage(): Stage {
  let bench: ServedBench | null = null;
  beforeAll(async () => {
    if (browserPath !== null) bench = await startBench();
  });
  afterAll(() => bench?.stop());
  return {
    async onPage(opening, job) {
      const opened = await bench!.open(opening);
      try {
        await job(opened);
        expect(opened.complaints).toEqual([]);
        expect(opened.otherRequests).toEqual([]);
      } finally {
        await opened.close();
      }
    },
  };
}
