import { isSyllable } from "../../src/text/syllable";
import { reports } from "./runningText.data";

describe("isSyllable", () => {
  const words = [...new Set(reports.flatMap((text) => text.match(/\p{L}+/gu) ?? []))];
  const accented = words.filter((word) => /[^A-Za-z]/.test(word) && word !== "NĐ");
  it(`knows all of ${accented.length} words of running text`, () =>
    expect(accented.filter((word) => !isSyllable(word))).toEqual([]));

  it.each([
    "huyện",
    "Huyện",
    "HUYỆN",
    "hòa",
    "hoà",
    "thuỷ",
    "thủy",
    "quý",
    "già",
    "gì",
    "giếng",
    "nghiêng",
    "khuỷu",
    "yếu",
    "ỷ",
    "oà",
  ])("%s is one", (word) => expect(isSyllable(word)).toBe(true));
  it.each([
    ["a stop without its tone", "tôt"],
    ["a stop with another tone", "hỏc"],
    ["a tone on the second vowel", "xaõ"],
    ["a tone on a vowel beside the marked one", "húyên"],
    ["two tones", "hòá"],
    ["a capital inside", "huyỆn"],
    ["an unknown beginning", "fò"],
    ["an unknown rime", "giaùo"],
    ["k before a", "ká"],
    ["c before e", "cé"],
    ["y after d", "dỷ"],
    ["foreign letters", "duïc"],
    ["a sign", "×"],
    ["a word too long", "nghiêngg"],
    ["nothing", ""],
  ])("%s: %s is none", (_, word) => expect(isSyllable(word)).toBe(false));
});
