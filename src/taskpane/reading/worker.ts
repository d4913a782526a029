import { makeAnswerer } from "./answering";
import type { Letter, Reply } from "./messages";

/** The thread of the page that reads files and does the sums. */
const answer = makeAnswerer(() => import("../../files/read"));

const send = (reply: Reply): void => self.postMessage(reply);

self.addEventListener("message", ({ data }: MessageEvent<Letter>) => void answer(data).then(send));
send({ kind: "started" });
