import { parentPort, isMainThread, workerData } from "node:worker_threads";
import { listCases } from "./corpus/caseFile";
import { readFlags } from "./fuzz/flags";
import { runOnce } from "./fuzz/oneRun";
import { fuzz } from "./fuzz/supervise";

/**
 * `npm run fuzz -- [--minutes N] [--seed S] [--run R]`: changes the cases of the corpus at random, in a thread that is
 * watched. Exits with 1 where something crashed, hung or broke a promise; `--seed S --run R` repeats that run alone.
 */
if (isMainThread) {
  void fuzz(readFlags(process.argv.slice(2), Date.now()), __filename).then((failures) => {
    process.exitCode = failures === 0 ? 0 : 1;
  });
} else {
  const cases = listCases();
  const { seed } = workerData as { readonly seed: number };
  parentPort!.on("message", (run: number) => parentPort!.postMessage(runOnce(cases, seed, run)));
}
