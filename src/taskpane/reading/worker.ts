import { makeRequestHandler } from "./requestHandler";
import type { WorkerRequest, WorkerResponse } from "./messages";

/** The thread of the page that reads files and does the sums. */
const answer = makeRequestHandler(() => import("../../files/read"));

const send = (response: WorkerResponse): void => self.postMessage(response);

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => void answer(data).then(send));
send({ kind: "started" });
