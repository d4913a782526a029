import type { Language } from "../../model/finding";
import { say } from "./wording";

/** Runs of fewer files are over before a line could be read. */
const WORTH_SHOWING = 40;

/** Files between two lines where lines cannot be overwritten, as in a log. */
const LOG_EVERY = 500;

/** Milliseconds between two changes of the line. */
const REFRESH = 100;

/** Tells on a stream how far a long run is: one line that changes on a terminal, a line now and then in a log. */
export function showProgress(
  stream: NodeJS.WriteStream,
  language: Language,
  total: number,
  now: () => number,
): (done: number) => void {
  if (total < WORTH_SHOWING) return () => undefined;
  let shownAt = now();
  return (done) => {
    if (!stream.isTTY) {
      if (done % LOG_EVERY === 0) stream.write(`${say("progress", language, { done, total })}\n`);
      return;
    }
    if (done < total && now() - shownAt < REFRESH) return;
    shownAt = now();
    stream.write(done < total ? `\r${say("progress", language, { done, total })}` : "\r\u001b[K");
  };
}
