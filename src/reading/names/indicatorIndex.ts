import type { Catalogue, Indicator } from "../../model/indicator";
import { fold, foldLoose } from "../../text/fold";
import { nearness } from "../../text/nearness";
import { memoize } from "../../text/memoize";
import { collectVocabulary, isNear } from "./nearName";
import { readRowName, shortenLoosely, type RowName } from "./rowName";

/** The catalogue made ready for finding indicators by name and by number; built once and kept with the catalogue. */
export interface IndicatorIndex {
  /** Name and number in a folded text, remembered by text. */
  read(key: string): RowName;
  /** The indicator of exactly that name (or its `printedAlias`), as `read` gives it. */
  byName(name: string): Indicator | null;
  /** Whether a folded text is exactly the name of an indicator, once it is read. */
  names(key: string): boolean;
  byNumber(tt: string): Indicator | null;
  /** The indicator whose name a longer name begins with, and the words behind it, folded; `null` where none. */
  byPrefix(name: string): { readonly indicator: Indicator; readonly rest: string } | null;
  /** The only indicator whose name differs from this one by typing errors alone; `null` where none or several. */
  byNearName(name: string): Indicator | null;
  /** The indicator whose name is nearest, only ever to be mentioned. */
  nearest(name: string): Indicator | null;
}

const indexes = new WeakMap<Catalogue, IndicatorIndex>();

/** The index of a catalogue; the same object for the same catalogue. */
export function indexCatalogue(catalogue: Catalogue): IndicatorIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = buildIndex(catalogue.indicators);
  indexes.set(catalogue, index);
  return index;
}

/** A text of more characters is no name with a typing error. */
const LONGEST_NAME = 1000;

function buildIndex(indicators: readonly Indicator[]): IndicatorIndex {
  const units = new Set(indicators.map(({ unit }) => fold(unit)));
  const read = memoize((key) => readRowName(key, (text) => units.has(text)));
  const nameOf = (text: string): string => read(fold(text)).name;
  const names = new Map<string, Indicator | null>();
  const plainNames = new Map<string, Indicator | null>();
  for (const indicator of indicators)
    for (const text of [indicator.nameVi, indicator.printedAlias, indicator.nameEn]) {
      if (text === null || text === "") continue;
      const name = nameOf(text);
      // A name that two indicators share names neither.
      names.set(name, names.has(name) && names.get(name) !== indicator ? null : indicator);
      const plain = shortenLoosely(name);
      plainNames.set(plain, plainNames.has(plain) && plainNames.get(plain) !== indicator ? null : indicator);
    }
  // A name that was typed without diacritics is the only one that is so written.
  const byName = memoize(
    (name) =>
      names.get(name) ?? (foldLoose(name) === name ? (plainNames.get(shortenLoosely(name)) ?? null) : null),
  );
  const numbers = new Map(indicators.map((indicator) => [String(indicator.tt), indicator]));
  const vocabulary = collectVocabulary(names.keys());
  const named = indicators.map((indicator) => ({ indicator, known: nameOf(indicator.nameVi) }));
  const byNearName = memoize((name) => {
    if (name.length > LONGEST_NAME) return null;
    const near = named.filter(({ known }) => isNear(name, known, vocabulary));
    return near.length === 1 ? near[0]!.indicator : null;
  });
  const likest = (name: string): Indicator | null => {
    const [first] = named
      .map(({ indicator, known }) => ({ indicator, likeness: nearness(name, known) }))
      .sort((a, b) => b.likeness - a.likeness);
    return first && first.likeness > 0 ? first.indicator : null;
  };
  return {
    read,
    byName,
    names: memoize((key) => byName(read(key).name) !== null),
    byNumber: (tt) => numbers.get(tt) ?? null,
    byPrefix: (name) => findPrefix(name, names),
    byNearName,
    nearest: memoize((name) => byNearName(name) ?? likest(name)),
  };
}

/** The longest name that stands at the beginning, before a parenthesis, a dash, a colon or a space. */
function findPrefix(
  name: string,
  names: ReadonlyMap<string, Indicator | null>,
): { readonly indicator: Indicator; readonly rest: string } | null {
  let best: { readonly indicator: Indicator; readonly rest: string } | null = null;
  for (const [known, indicator] of names) {
    if (indicator === null || !name.startsWith(known) || name.length === known.length) continue;
    if (!/^[\s(\-,:;/]/.test(name.slice(known.length))) continue;
    const rest = name.slice(known.length).replace(/^[\s\-,:;/]+/, "");
    if (best === null || rest.length < best.rest.length) best = { indicator, rest };
  }
  return best;
}
