import type { Section } from "../../state/pane";
import SourcesSection from "../sources/SourcesSection";
import { makePart, type Part, presentPart } from "./part";
import type { SectionProps } from "./sectionProps";

export type { SectionProps };

/** The section that the pane opens with comes with the page; every other one is loaded when it is first opened. */
export const sections = {
  sources: presentPart(SourcesSection),
  result: makePart(() => import("../result/ResultSection")),
  checks: makePart(() => import("../checks/ChecksSection")),
  adjustments: makePart(() => import("../adjustments/AdjustmentsSection")),
  finish: makePart(() => import("../finish/FinishSection")),
  settings: makePart(() => import("../settings/SettingsSection")),
  newYear: makePart(() => import("../newYear/NewYearSection")),
} satisfies Readonly<Record<Section, Part<SectionProps>>>;
