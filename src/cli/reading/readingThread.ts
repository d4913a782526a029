/**
 * A thread that answers questions in the order in which it is asked, one at a time; of node's Worker only what is needed.
 * Answers are JSON, which crosses at two thirds of what copying many small objects takes.
 */
export interface ReadingThread<Question> {
  postMessage(question: Question): void;
  on(event: "message", listener: (answer: string) => void): unknown;
  on(event: "error", listener: (error: unknown) => void): unknown;
  on(event: "exit", listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/** What became of a question: an answer, a thread that broke over it, or the end of its time. */
export type Outcome<Answer> =
  | { readonly kind: "read"; readonly answer: Answer }
  | { readonly kind: "broken"; readonly error: unknown }
  | { readonly kind: "late" };

/** A thread as those who ask see it. */
export interface OpenThread<Question, Answer> {
  readonly ask: (question: Question) => void;
  /** What became of the first question that was asked and of which that is not known yet. */
  readonly answer: () => Promise<Outcome<Answer>>;
  readonly close: () => Promise<unknown>;
}

/** Starts a thread; one that broke answers all further questions with that. */
export function openThread<Question, Answer>(
  startThread: () => ReadingThread<Question>,
): OpenThread<Question, Answer> {
  const thread = startThread();
  const answers: Outcome<Answer>[] = [];
  let broken: Outcome<Answer> | null = null;
  let hear: (() => void) | null = null;
  const breakDown = (error: unknown): void => {
    broken ??= { kind: "broken", error };
    hear?.();
  };
  thread.on("message", (answer) => {
    answers.push({ kind: "read", answer: JSON.parse(answer) as Answer });
    hear?.();
  });
  thread.on("error", breakDown);
  thread.on("exit", (code) => breakDown(new Error(`a reading thread ended with ${code}`)));
  return {
    ask: (question) => thread.postMessage(question),
    answer: () =>
      new Promise((resolve) => {
        hear = () => {
          const outcome = answers.shift() ?? broken;
          if (outcome === null) return;
          hear = null;
          resolve(outcome);
        };
        hear();
      }),
    close: () => {
      hear = null;
      return thread.terminate();
    },
  };
}

/** A question's time begins with the answer before it, as a thread begins a question when it has ended the one before. */
export async function answerInTime<Answer>(
  thread: OpenThread<never, Answer>,
  seconds: number,
): Promise<Outcome<Answer>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome<Answer>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "late" }), seconds * 1000);
  });
  try {
    return await Promise.race([thread.answer(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks a thread of its own one question. */
export async function askOnce<Question, Answer>(
  startThread: () => ReadingThread<Question>,
  question: Question,
  seconds: number,
): Promise<Outcome<Answer>> {
  const thread = openThread<Question, Answer>(startThread);
  thread.ask(question);
  try {
    return await answerInTime(thread, seconds);
  } finally {
    await thread.close();
  }
}

/** Whether a thread broke because it asked for more memory than it may have. */
export const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
