import type { Language } from "../../src/model/finding";
import { formatNumber } from "../../src/text/number/formatNumber";
import { reasons } from "../../src/functions/reasons.data";
import type { FunctionId } from "../../src/functions/index";
import { vietnamese } from "../../src/functions/vietnamese.data";
import { examples, type Example } from "./examples.data";
import { localFormula } from "./localFormula";
import type { FunctionMetadata, Metadata } from "./metadata";
import { rules, words } from "./reference.data";

/** One entry of the reference, ready to be set as Markdown or as a page. Texts may hold `code` and **emphasis**. */
export interface Entry {
  readonly id: FunctionId;
  /** How the function is written: "EDU.TARGET(chỉ_tiêu; [danh_mục])". */
  readonly call: string;
  readonly description: string;
  readonly parameters: readonly (readonly [name: string, meaning: string])[];
  readonly answers: string;
  readonly examples: readonly EntryExample[];
}

/** An example in one language. */
export interface EntryExample {
  readonly about: string;
  readonly formula: string;
  readonly cells: readonly (readonly [address: string, content: string])[];
  readonly shows: readonly string[];
}

/** The whole reference in one language. */
export interface Reference {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly rules: readonly string[];
  readonly entries: readonly Entry[];
  readonly errors: readonly (readonly [error: string, reason: string])[];
}

/** Puts the reference together from the list of functions, the examples and the reasons. */
export function makeReference(
  metadata: Metadata,
  results: Readonly<Record<string, string>>,
  language: Language,
): Reference {
  return {
    language,
    title: words.title[language],
    lead: words.lead[language],
    rules: rules.map((rule) => rule[language]),
    entries: metadata.functions.map((one) => makeEntry(one, results[one.id] ?? "", language)),
    errors: Object.values(reasons).map((reason) => [reason.error, reason[language]]),
  };
}

function makeEntry(metadata: FunctionMetadata, result: string, language: Language): Entry {
  const { id, description, parameters } = metadata;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    id,
    call: `EDU.${id}(${names.join(language === "vi" ? "; " : ", ")})`,
    description,
    parameters: parameters.map((parameter, index) => [names[index]!, parameter.description]),
    answers: language === "vi" ? vietnamese[id].result : result,
    examples: examples[id].map((example) => makeExample(example, language)),
  };
}

function makeExample(example: Example, language: Language): EntryExample {
  const write = (value: string | number): string => {
    if (value === "") return words.blank[language];
    return typeof value === "number" ? writePlain(value, language) : value;
  };
  return {
    about: example.about[language],
    formula: localFormula(example.formula, language),
    cells: Object.entries(example.cells).map(([address, value]) => [address, write(value)]),
    shows: example.shows.map((row) => row.map(write).join(" | ")),
  };
}

/** As a cell in the format General shows it, without marks of thousands. */
function writePlain(value: number, language: Language): string {
  return Number.isInteger(value) ? String(value) : formatNumber(value, language);
}
