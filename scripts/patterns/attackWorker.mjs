/**
 * Runs patterns on texts that are made against them, in a thread that can be ended. For each pattern it answers the slowest
 * text's milliseconds at the length asked for, and at half of it.
 */
import { parentPort, workerData } from "node:worker_threads";

const ALWAYS = [
  " ",
  "\t",
  ".",
  "0",
  "a",
  "A",
  "<",
  "(",
  "[",
  "'",
  '"',
  "-",
  "*",
  ";",
  "_",
  " .",
  "0.",
  "a ",
  "< ",
];

/** What is repeated: single signs, the words that the pattern names, and pairs of neighbours among them. */
function pumpsOf(source) {
  const words = source.match(/[\p{L}:]+|[<>="'().*,;:/_-]/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => words[index] + word);
  return [...new Set([...ALWAYS, ...words, ...pairs])];
}

/** Texts of so many characters that nearly match and never do: a beginning, what is repeated, and an end that fits nothing. */
function* textsAgainst(source, length) {
  const start = source.match(/[<\p{L}:]+/u)?.[0] ?? "";
  for (const pump of pumpsOf(source))
    for (const prefix of new Set(["", start]))
      yield `${prefix}${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0000`;
}

function milliseconds(pattern, text) {
  const from = performance.now();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, "");
  else pattern.test(text);
  return performance.now() - from;
}

const { patterns, length } = workerData;
for (const { source, flags, at } of patterns) {
  const pattern = new RegExp(source, flags);
  let slowest = { whole: 0, half: 0, text: "" };
  const halves = textsAgainst(source, length / 2);
  for (const text of textsAgainst(source, length)) {
    const half = halves.next().value;
    // The shortest of a few: a busy machine makes one look slow, never all.
    const first = milliseconds(pattern, text);
    if (first <= slowest.whole) continue;
    const whole = Math.min(first, milliseconds(pattern, text), milliseconds(pattern, text));
    const shorter = Math.min(milliseconds(pattern, half), milliseconds(pattern, half));
    if (whole > slowest.whole) slowest = { whole, half: shorter, text: text.slice(0, 12) };
  }
  parentPort.postMessage({ source, at, ...slowest });
}
