/** What the fuzzer was asked to do. */
export interface FuzzFlags {
  readonly minutes: number;
  readonly seed: number;
  /** The only run to make; `null` for all that the time allows. */
  readonly run: number | null;
}

/** Reads `--minutes N --seed S --run R`; without a seed the clock gives one. */
export function readFlags(args: readonly string[], now: number): FuzzFlags {
  const numberAfter = (flag: string): number | null => {
    const at = args.indexOf(flag);
    if (at < 0) return null;
    const value = Number(args[at + 1]);
    if (!Number.isFinite(value) || value < 0) throw new Error(`${flag} needs a number, not ${args[at + 1]}`);
    return value;
  };
  return {
    minutes: numberAfter("--minutes") ?? 1,
    seed: numberAfter("--seed") ?? now % 1_000_000,
    run: numberAfter("--run"),
  };
}
