import type { Language } from "../model/finding";
import { say } from "./terminal/wording";
import type { words } from "./words.data";

/** The command was used wrongly: told in the chosen language, and the program ends with status 2. */
export class UsageError extends Error {
  constructor(
    readonly key: keyof typeof words,
    readonly params: Readonly<Record<string, string>> = {},
    /** Whether the list of options helps. */
    readonly showUsage = false,
  ) {
    super(key);
  }

  describe(language: Language): string {
    return say(this.key, language, this.params);
  }
}
