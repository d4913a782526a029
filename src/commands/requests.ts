/** The commands of the ribbon, in its order; each is the name of an action too. */
export const commands = [
  "openPane",
  "consolidate",
  "check",
  "finish",
  "repairFormulas",
  "forms",
  "highlight",
  "clearHighlight",
] as const;

/** A command of the ribbon. */
export type Command = (typeof commands)[number];

/** Hands commands from the ribbon to the pane. A command that comes before anybody listens is kept. */
export interface CommandQueue {
  readonly request: (command: Command) => void;
  /** Hears every command, those first that were kept; the answer ends it, and commands are kept again. */
  readonly onCommand: (listener: (command: Command) => void) => () => void;
}

/** A queue with one listener at a time; a new listener takes the old one's place. */
export function makeCommandQueue(): CommandQueue {
  let kept: Command[] = [];
  let current: ((command: Command) => void) | null = null;
  return {
    request(command) {
      if (current) current(command);
      // A second click on a command that waits still is impatience, not another wish.
      else if (!kept.includes(command)) kept.push(command);
    },
    onCommand(listener) {
      current = listener;
      const waiting = kept;
      kept = [];
      waiting.forEach(listener);
      return () => {
        if (current === listener) current = null;
      };
    },
  };
}

/** The queue of the page: ribbon and pane share one runtime. */
export const { request, onCommand } = makeCommandQueue();
