import { type ComponentType, lazy } from "react";
import type { Pane, Section } from "../../state/pane";

/** What every section is given. */
export interface SectionProps {
  readonly pane: Pane;
}

type SectionModule = Promise<{ readonly default: ComponentType<SectionProps> }>;

/** Every section is loaded when it is first opened. */
const loaders = {
  sources: () => import("../sources/SourcesSection"),
  result: () => import("../result/ResultSection"),
  checks: () => import("../checks/ChecksSection"),
  adjustments: () => import("../adjustments/AdjustmentsSection"),
  finish: () => import("../finish/FinishSection"),
  settings: () => import("../settings/SettingsSection"),
} satisfies Readonly<Record<Section, () => SectionModule>>;

/** A section's component; a new one for each call, so that code which could not be loaded is asked for again. */
export const openSection = (section: Section): ComponentType<SectionProps> => lazy(loaders[section]);
