import { makeAnswerer, type LoadReader } from "../../../src/taskpane/reading/answering";
import type { WorkerPort } from "../../../src/taskpane/reading/link";
import type { Letter, Reply } from "../../../src/taskpane/reading/messages";

/** What a port in Node does otherwise than the browser's worker, for a test. */
export interface PortOptions {
  readonly loadReader?: LoadReader;
  /** Called with every letter as it arrives; what it throws breaks the thread, and a promise holds the letter back. */
  readonly onLetter?: (letter: Letter) => void | Promise<void>;
  /** The script is there and starts. */
  readonly starts?: boolean;
}

/** A listener of either kind: an error is whatever was thrown. */
type Listener = (event: { readonly data: Reply }) => void;

const loadRealReader: LoadReader = () => import("../../../src/files/read");

/** The worker's own code behind a port that copies every message, both ways, as a browser does. */
export function startInNode(options: PortOptions = {}): WorkerPort & { readonly ended: () => boolean } {
  const { loadReader = loadRealReader, onLetter, starts = true } = options;
  const answer = makeAnswerer(loadReader);
  const onMessage: Listener[] = [];
  const onError: Listener[] = [];
  let ended = false;
  const send = (reply: Reply): void => {
    const data = structuredClone(reply);
    setImmediate(() => !ended && onMessage.forEach((listener) => listener({ data })));
  };
  const fail = (error: unknown): void =>
    void setImmediate(() => !ended && onError.forEach((listener) => listener(error as { data: Reply })));
  const receive = async (letter: Letter): Promise<void> => {
    try {
      await onLetter?.(letter);
    } catch (error) {
      return fail(error);
    }
    send(await answer(letter));
  };
  if (starts) send({ kind: "started" });
  else fail(new Error("no such script"));
  return {
    postMessage: (letter) => {
      const copy = structuredClone(letter);
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
