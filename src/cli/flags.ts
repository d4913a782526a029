import { parseArgs } from "node:util";
import type { Language } from "../model/finding";
import { UsageError } from "./usageError";

/** What an option takes: a value, several (when repeated), or none. */
export type FlagKind = "value" | "list" | "switch";

/** Options as given, by name without dashes, and everything else in order. */
export interface GivenFlags<Name extends string = string> {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly inputs: readonly string[];
  /** The value of an option; `null` where it is not given. */
  readonly value: (name: Name) => string | null;
  /** Every value of an option that may be repeated. */
  readonly list: (name: Name) => readonly string[];
}

/** Sorts arguments into options and inputs. Throws a misuse for an unknown option, a missing value or a repeated option. */
export function sortArguments<Name extends string>(
  args: readonly string[],
  kinds: Readonly<Record<Name, FlagKind>>,
): GivenFlags<Name> {
  const options = Object.fromEntries(
    Object.entries<FlagKind>(kinds).map(([name, kind]) => [
      name,
      { type: kind === "switch" ? ("boolean" as const) : ("string" as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name as Name] : undefined;
    if (kind === undefined) throw new UsageError("unknownFlag", { flag: token.rawName }, true);
    const given = values.get(token.name) ?? [];
    if (given.length > 0 && kind === "value")
      throw new UsageError("flagTwice", { flag: token.rawName }, true);
    values.set(token.name, [...given, readValue(kind, token.rawName, token.value)]);
  }
  const list = (name: Name): readonly string[] => values.get(name) ?? [];
  return { values, inputs, list, value: (name) => list(name)[0] ?? null };
}

/** A value that looks like the next option means that the value was forgotten; "-" alone is a value. */
function readValue(kind: FlagKind, flag: string, value: string | undefined): string {
  if (kind === "switch") {
    if (value !== undefined) throw new UsageError("flagWithValue", { flag }, true);
    return "";
  }
  if (value === undefined || value === "" || value.startsWith("--"))
    throw new UsageError("flagWithoutValue", { flag }, true);
  return value;
}

/** The value of an option that takes one of a few; the first is the default. */
export function chooseValue<Choice extends string>(
  { values }: Pick<GivenFlags, "values">,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = values.get(name)?.[0];
  if (value === undefined) return choices[0];
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new UsageError("flagChoice", { flag: `--${name}`, choices: choices.join(", ") }, true);
  return choice;
}

/** The language of messages before the arguments are understood. */
export function guessLanguage(args: readonly string[]): Language {
  return args.some((arg, index) => arg === "--lang=en" || (arg === "en" && args[index - 1] === "--lang"))
    ? "en"
    : "vi";
}
