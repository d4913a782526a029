import { refuseDamaged } from "../failure";
import { countMatches, isNumber } from "./xmlText";

/** A cell with its end: 1 prefix of the namespace, 2 attributes, 3 content, which holds no other cell. */
const CELL = /<((?:\w+:)?)c((?:\s[^<>]*?)?)(?:\/>|>([^<]*(?:<(?!\/?(?:\w+:)?c[\s>/])[^<]*)*)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/(?:\w+:)?v>)/;
const ANY_VALUE = /<(?:\w+:)?v[\s>/]/;
const INLINE = /<(?:\w+:)?is[\s>/]/;
const TYPE = /\st\s*=\s*["']([^"']*)["']/;
const PLACE = /\sr\s*=\s*["']([^"']*)["']/;

/** What a cell says: the type of its value, and the value as it is written, `null` where there is none. */
interface Stored {
  readonly type: string;
  readonly text: string | null;
}

/**
 * Cells as SheetJS must see them, which takes of a number what it can read, holds a truth value of which it knows nothing
 * for false, and a missing text for an empty one. Refuses cells without an end, two in one place and values of unknown type.
 */
export function prepareCells(data: string): string {
  const places = new Set<string>();
  let count = 0;
  const prepared = data.replace(CELL, (cell, prefix: string, attributes: string, content: string = "") => {
    count++;
    checkPlace(PLACE.exec(attributes)?.[1], places);
    return prepareCell(cell, prefix, attributes, content);
  });
  if (countMatches(data, /<(?:\w+:)?c[\s>/]/g, count) !== count) refuseDamaged("a cell without an end");
  return prepared;
}

/** A cell that names no place stands beside the one before it. */
function checkPlace(place: string | undefined, places: Set<string>): void {
  if (place === undefined) return;
  if (!/^[A-Z]+[1-9]\d*$/.test(place) || places.has(place))
    refuseDamaged(`two cells in ${place}, or no place`);
  places.add(place);
}

function prepareCell(cell: string, prefix: string, attributes: string, content: string): string {
  const type = TYPE.exec(attributes)?.[1] || "n";
  const value = VALUE.exec(content);
  if (!value && ANY_VALUE.test(content)) refuseDamaged(`a value that is no text: ${content}`);
  const text = value ? (value[1] ?? "") : null;
  const fitting = fit({ type, text }, INLINE.test(content));
  if (fitting.type === type && fitting.text === text) return cell;
  const rest = attributes.replace(TYPE, "");
  const written = fitting.text === null ? "" : `<${prefix}v>${fitting.text}</${prefix}v>`;
  const others = value ? content.replace(value[0], "") : content;
  return `<${prefix}c${rest} t="${fitting.type}">${others}${written}</${prefix}c>`;
}

const NOTHING: Stored = { type: "n", text: null };

/** A value of its type, an error where it is none, and no value where none is written. */
function fit(stored: Stored, inline: boolean): Stored {
  const { type, text } = stored;
  if (inline && (type === "inlineStr" || text === null)) return { type: "inlineStr", text };
  if (text === null) return NOTHING;
  // SheetJS decodes the entities of these texts twice.
  if (type === "str" || type === "inlineStr") return { type: "str", text: text.replaceAll("&", "&amp;") };
  const trimmed = text.trim();
  if (trimmed === "") return NOTHING;
  switch (type) {
    case "n":
      return isNumber(trimmed) ? stored : { type: "e", text: "#NUM!" };
    case "b":
      return fitTruth(trimmed.toLowerCase());
    case "s":
      return /^\d+$/.test(trimmed) ? stored : refuseDamaged(`no number of a text: ${trimmed}`);
    case "d":
      return { type: "str", text: writeDate(trimmed) };
    case "e":
      return stored;
    default:
      return refuseDamaged(`a value of type ${type}`);
  }
}

/** "2026-09-05" as an office writes it. SheetJS would make a bare number of it, which a reader takes for a figure. */
function writeDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(text) ?? [];
  return day === undefined ? text.replaceAll("&", "&amp;") : `${day}/${month}/${year}`;
}

function fitTruth(text: string): Stored {
  if (text === "1" || text === "true") return { type: "b", text: "1" };
  return text === "0" || text === "false" ? { type: "b", text: "0" } : { type: "e", text: "#VALUE!" };
}
