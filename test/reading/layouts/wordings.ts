import { periods } from "./words/period.data";
import { bases, parts } from "./words/part.data";
import { levels, placeHeadings, wholes } from "./words/place.data";
import { measures } from "./words/measure.data";
import { standings } from "./words/standing.data";
import * as frame from "./words/frame.data";

/** Every wording that the generator has for headings, labels, sections and titles, each once. */
export const wordings: readonly string[] = [
  ...new Set([
    ...[...periods, ...standings, ...parts, ...bases, ...levels].flatMap(
      ({ variants, labelHeadings = [], titles = [] }) => [...variants.flat(), ...labelHeadings, ...titles],
    ),
    ...measures.flatMap(({ variants }) => variants.flat()),
    ...Object.values(placeHeadings).flat(),
    ...wholes,
    ...frame.titles,
    ...frame.numberHeadings,
    ...frame.nameHeadings,
    ...frame.unitHeadings,
    ...frame.noteHeadings,
    ...frame.superHeadings,
    ...frame.resultHeadings,
    ...frame.extras.map(({ heading }) => heading),
  ]),
];
