import type { Section } from "../../state/pane";
import { makePart, type Part } from "./part";
import type { SectionProps } from "./sectionProps";

export type { SectionProps };

/** Every section is loaded when it is first opened. */
export const sections = {
  sources: makePart(() => import("../sources/SourcesSection")),
  result: makePart(() => import("../result/ResultSection")),
  checks: makePart(() => import("../checks/ChecksSection")),
  adjustments: makePart(() => import("../adjustments/AdjustmentsSection")),
  finish: makePart(() => import("../finish/FinishSection")),
  settings: makePart(() => import("../settings/SettingsSection")),
  newYear: makePart(() => import("../newYear/NewYearSection")),
} satisfies Readonly<Record<Section, Part<SectionProps>>>;
