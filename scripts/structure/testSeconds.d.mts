/** Seconds by path from the root; empty where nothing was timed yet. */
export function readSeconds(root: string): Record<string, number>;

/** Takes the times from a report of jest. */
export function recordSeconds(
  root: string,
  report: { readonly testResults: readonly { name: string; startTime: number; endTime: number }[] },
): void;
