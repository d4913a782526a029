import type { ComponentType } from "react";

/** A piece of the pane whose code comes when it is first shown. */
export interface Part<Props> {
  /** Its component, once its code is here; `null` before. */
  readonly loaded: ComponentType<Props> | null;
  /** Fetches its code, once; what could not be fetched is fetched anew by the next call. */
  load(): Promise<ComponentType<Props>>;
}

/** A piece of the pane that came with the page. */
export function presentPart<Props>(loaded: ComponentType<Props>): Part<Props> {
  return { loaded, load: async () => loaded };
}

/** A piece of the pane behind an `import()` of its module, whose default export is the component. */
export function makePart<Props>(
  fetchModule: () => Promise<{ readonly default: ComponentType<Props> }>,
): Part<Props> {
  let loaded: ComponentType<Props> | null = null;
  return {
    get loaded() {
      return loaded;
    },
    load: async () => (loaded ??= (await fetchModule()).default),
  };
}
