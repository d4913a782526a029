import { makeRequestHandler, type LoadReader } from "../../../src/taskpane/reading/requestHandler";
import type { WorkerPort } from "../../../src/taskpane/reading/workerClient";
import type { WorkerRequest, WorkerResponse } from "../../../src/taskpane/reading/messages";

/** What a port in Node does otherwise than the browser's worker, for a test. */
export interface PortOptions {
  readonly loadReader?: LoadReader;
  /** Called with every request as it arrives; what it throws breaks the thread, and a promise holds the request back. */
  readonly onRequest?: (request: WorkerRequest) => void | Promise<void>;
  /** The script is there and starts. */
  readonly starts?: boolean;
}

/** A listener of either kind: an error is whatever was thrown. */
type Listener = (event: { readonly data: WorkerResponse }) => void;

const loadRealReader: LoadReader = () => import("../../../src/files/read");

/** The worker's own code behind a port that copies every message, both ways, as a browser does. */
export function startInNode(options: PortOptions = {}): WorkerPort & { readonly ended: () => boolean } {
  const { loadReader = loadRealReader, onRequest, starts = true } = options;
  const answer = makeRequestHandler(loadReader);
  const onMessage: Listener[] = [];
  const onError: Listener[] = [];
  let ended = false;
  const send = (response: WorkerResponse): void => {
    const data = structuredClone(response);
    setImmediate(() => !ended && onMessage.forEach((listener) => listener({ data })));
  };
  const fail = (error: unknown): void =>
    void setImmediate(
      () => !ended && onError.forEach((listener) => listener(error as { data: WorkerResponse })),
    );
  const receive = async (request: WorkerRequest): Promise<void> => {
    try {
      await onRequest?.(request);
    } catch (error) {
      return fail(error);
    }
    send(await answer(request));
  };
  if (starts) send({ kind: "started" });
  else fail(new Error("no such script"));
  return {
    postMessage: (request) => {
      const copy = structuredClone(request);
      if (starts) void receive(copy);
    },
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") onMessage.push(listener);
      if (type === "error") onError.push(listener);
    },
    terminate: () => void (ended = true),
    ended: () => ended,
  };
}
