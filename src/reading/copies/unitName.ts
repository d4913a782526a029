import { fold } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { readBody } from "../../units/placeName";
import type { PreparedReading } from "../context";

/** The unit's own name in lines of a report, without the kind of unit: "mường tè" of "Xã Mường Tè", folded; "" without any. */
export function ownName(name: string): string {
  const { places } = readBody(name);
  return fold(places.find(({ form }) => form !== null)?.bare ?? name);
}

/** Of private use: no key of another line has it by chance. */
const MARK = "\uE000";

const WORD = /[\p{L}\p{N}]/u;

/** A folded line with a mark in each place of the name; `null` where the name is not in it. */
export function withoutName(key: string, name: string): string | null {
  if (name === "") return null;
  let rest = "";
  let from = 0;
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + name.length)) {
    const [before, after] = [key.charAt(at - 1), key.charAt(at + name.length)];
    if (WORD.test(before) || WORD.test(after)) continue;
    rest += key.slice(from, at) + MARK;
    from = at + name.length;
  }
  return from === 0 ? null : rest + key.slice(from);
}

/**
 * Whether two names can stand in each other's place in a line without the words around them meaning something else: they say the same of
 * figures, which is nothing as a rule, and begin and end with the same word, with words that are in no phrase, or end with a number that
 * no word follows ("Phường 5"). `nameless` is the line without them.
 */
export function areInterchangeable(
  one: string,
  other: string,
  nameless: string,
  context: PreparedReading,
): boolean {
  if (one === other) return true;
  const [ours, theirs] = [one.split(" "), other.split(" ")];
  return (
    saysOf(one, context) === saysOf(other, context) &&
    isSameEnd(ours[0]!, theirs[0]!, context) &&
    (isSameEnd(ours.at(-1)!, theirs.at(-1)!, context) ||
      (areNumbers(ours, theirs) && !FOLLOWED.test(nameless)))
  );
}

const isSameEnd = (one: string, other: string, context: PreparedReading): boolean =>
  one === other || (isStrange(one, context) && isStrange(other, context));

const areNumbers = (...names: readonly (readonly string[])[]): boolean =>
  names.every((words) => words.length > 1 && /^\d+$/.test(words.at(-1)!));

const FOLLOWED = new RegExp(`${MARK}[ -]*[\\p{L}\\p{N}]`, "u");

const isStrange = (word: string, { readText }: PreparedReading): boolean => readText(word).unknown.length > 0;

/** By what is known of the units: every line of a letterhead asks about the same two names. */
const sayings = new WeakMap<PreparedReading["places"], (name: string) => string>();

function saysOf(name: string, { readText, index, places }: PreparedReading): string {
  const known = sayings.get(places);
  if (known) return known(name);
  const say = memoize(
    (asked) => {
      const { measure, qualifiers, years, calendarYears, unknown, bare } = readText(asked);
      const hints = [measure, qualifiers, years, calendarYears, unknown.length > 0, bare];
      return JSON.stringify([hints, index.names(asked), places.isPlace(asked)]);
    },
    { most: 100, longest: 100 },
  );
  sayings.set(places, say);
  return say(name);
}
