import type { Catalogue, Round } from "../model/indicator";
import type { Assignment } from "../model/consolidation";
import { noAnswers, type ReadingAnswers } from "../model/readingAnswers";
import { fold, foldLoose } from "../text/fold";
import { memoize } from "../text/memoize";
import type { UnitScope } from "../model/reportingUnit";
import type { Asked } from "./hints/coordinates";
import { readHints, type Hints } from "./hints/hints";
import { indicatorsOfRest } from "./hints/indicatorsOfRest";
import { indexCatalogue, type IndicatorIndex } from "./names/indicatorIndex";
import { bodiesByLevel, provinceWord } from "../words/places.data";
import { titleWords } from "../words/titles.data";
import { unitNamesOf } from "../units/unitNames";
import { buildLexicon, readPhrases, tokensOf, withNeutralWords, type Lexicon } from "./hints/phrases";
import { indexPlaceNames, type PlaceNames } from "./hints/placeNames";
import { readCellText, type CellText } from "./hints/cellText";

/** What reading a workbook needs to know: which indicators are asked and which units may report. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
  /** Answers of the officer. They are applied when reports are settled, so that reading does not depend on them. */
  readonly assignments: readonly Assignment[];
  /** What columns and cells are, by the word of the officer; absent where he said nothing. */
  readonly readingAnswers?: ReadingAnswers;
  /** `false` where nobody asks how columns were understood. */
  readonly outlines?: boolean | undefined;
}

/** A context made ready once for many workbooks. */
export interface PreparedReading extends ReadingContext {
  readonly answers: ReadingAnswers;
  readonly index: IndicatorIndex;
  readonly places: PlaceNames;
  readonly asked: Asked;
  /** What a folded text says; the catalogue's own words qualify nothing. */
  readText(key: string): Hints;
  /** What the text of a cell says, whatever stands around it. */
  readCell(text: string): CellText;
  /** The same of a text without diacritics. */
  readPlainText(key: string): Hints;
  /** What a folded title or sheet's name says, where words for reports and the units' names explain themselves. */
  readTitle(key: string): Hints;
}

const prepared = new WeakMap<Catalogue, WeakMap<UnitScope, PreparedReading>>();
const ready = new WeakMap<ReadingContext, PreparedReading>();

/** Indexes of the catalogue and of the units, kept with both objects: preparing again costs nothing. */
export function prepareReading(context: ReadingContext): PreparedReading {
  const known = ready.get(context) ?? prepare(context);
  ready.set(context, known);
  return known;
}

function prepare(context: ReadingContext): PreparedReading {
  const scopes = prepared.get(context.catalogue) ?? new WeakMap<UnitScope, PreparedReading>();
  prepared.set(context.catalogue, scopes);
  const known = scopes.get(context.scope);
  const answers = context.readingAnswers ?? noAnswers;
  if (known) return { ...known, assignments: context.assignments, answers, outlines: context.outlines };
  const words = ownVocabulary(context.catalogue);
  const bodies = bodiesAround(context.scope);
  const lexicon = buildLexicon(words, bodies);
  const plain = buildLexicon(words, { ...bodies, loose: true });
  const round: Round = context.catalogue.plan.round ?? "official";
  const index = indexCatalogue(context.catalogue);
  const places = indexPlaceNames(context.scope);
  const readPlainText = memoize((key) => readHints(key, plain));
  const readText = memoize((key) => {
    const hints = readHints(key, lexicon);
    if (!isWithoutDiacritics(key)) return hints;
    const typed = readPlainText(key);
    return isClearer(key, typed, hints, plain, lexicon) ? typed : hints;
  });
  const made: PreparedReading = {
    ...context,
    answers,
    index,
    places,
    asked: {
      year: context.catalogue.plan.targetYear,
      round,
      clock: "schoolYear",
      own: "",
      ofRest: indicatorsOfRest(context.catalogue),
    },
    readText,
    readCell: memoize((text) => readCellText(text, index, places, readText)),
    readPlainText,
    readTitle: memoize(titleReader(lexicon, plain, context.scope)),
  };
  scopes.set(context.scope, made);
  return made;
}

const WORDS = /[a-z]{2}/;

/** A folded text in letters that have none: it may have been typed without them. */
function isWithoutDiacritics(key: string): boolean {
  return WORDS.test(key) && foldLoose(key) === key;
}

/**
 * Of the same text with its words as they stand, and as those that are so written without diacritics, the reading that leaves fewer of them
 * unknown, else that needs fewer phrases: "nam nay" is "năm nay".
 */
function isClearer(key: string, typed: Hints, written: Hints, plain: Lexicon, lexicon: Lexicon): boolean {
  if (typed.unknown.length !== written.unknown.length) return typed.unknown.length < written.unknown.length;
  return readPhrases(key, plain).length < readPhrases(key, lexicon).length;
}

/** Titles are few: their words are made ready when the first one is read. */
function titleReader(lexicon: Lexicon, plain: Lexicon, scope: UnitScope): (key: string) => Hints {
  const words = [...titleWords, ...unitNames(scope)];
  let written: Lexicon | null = null;
  let typed: Lexicon | null = null;
  return (key) => {
    const hints = readHints(key, (written ??= withNeutralWords(lexicon, words)));
    if (hints.unknown.length === 0 || !isWithoutDiacritics(key)) return hints;
    const loose = readHints(key, (typed ??= withNeutralWords(plain, words, foldLoose)));
    return loose.unknown.length < hints.unknown.length ? loose : hints;
  };
}

/** The units' and the province's names without the words for what they are. */
function unitNames(scope: UnitScope): readonly string[] {
  if (scope.kind === "any") return [];
  const { names, province } = unitNamesOf(scope.set);
  return [...names.map(({ key }) => key), province.key];
}

/** What headings call the figures of bodies above and below the units. */
function bodiesAround(scope: UnitScope): {
  readonly larger: readonly string[];
  readonly smaller: readonly string[];
} {
  const known = scope.kind === "any" ? { larger: [], smaller: [] } : bodiesByLevel[scope.set.level];
  return { larger: [...provinceNames(scope), ...known.larger], smaller: known.smaller };
}

/** What a heading over the province's figures says: "Tỉnh Lai Châu". */
function provinceNames(scope: UnitScope): string[] {
  if (scope.kind === "any" || scope.set.province === "") return [];
  const name = fold(scope.set.province);
  return [name.startsWith(fold(provinceWord)) ? name : `${fold(provinceWord)} ${name}`];
}

/** Words of the indicators' names, counts and units, each alone: in a heading they say nothing more than which indicators it is over. */
function ownVocabulary({ indicators }: Catalogue): string[] {
  const words = new Set<string>();
  for (const { nameVi, nameEn, numeratorVi, denominatorVi, unit, countedVi } of indicators)
    for (const text of [nameVi, nameEn, numeratorVi, denominatorVi, unit, countedVi])
      for (const word of tokensOf(fold(text ?? ""))) if (/^\p{L}+$/u.test(word)) words.add(word);
  return [...words];
}
