import type { Action, OfficeLink } from "./office/link";
import { linkName } from "./office/link";
import { texts } from "./texts.data";

/** The add-in's pane beside the grid: its own page in a frame. */
export interface PaneFrame {
  /** Shows the pane, loading it the first time. */
  show(): void;
  hide(): void;
  /** Loads the pane anew, as when another workbook is opened. */
  reload(link: OfficeLink): void;
  /** Does what a button of the ribbon does in Excel: loads the add-in if need be, then runs the action. */
  runAction(name: string): Promise<void>;
  /** Puts files into the pane's field for files, as if they had been chosen there. */
  offerFiles(files: readonly File[]): boolean;
  /** Resolves when the action asked for last is done, the page is there and nothing is under way in it. */
  atRest(): Promise<void>;
  readonly frame: HTMLIFrameElement;
}

/** Where the pane's page is served. */
const address = "pane/taskpane.html";

/** Frames in a row in which nothing is under way. */
const RESTING_FRAMES = 2;

/** The pane says so itself, and no part of it is still being loaded. */
const isAtRest = (page: Document | null): boolean =>
  page?.documentElement.hasAttribute("data-at-rest") === true &&
  page.querySelector("[data-loading], progress") === null;

/** Makes the frame; `title` stands above it, as the name of the add-in does in Excel. */
export function makePane(container: HTMLElement): PaneFrame {
  const frame = Object.assign(document.createElement("iframe"), { title: texts.pane.vi });
  const head = document.createElement("header");
  const close = Object.assign(document.createElement("button"), { textContent: "✕" });
  close.setAttribute("aria-label", texts.closePane.vi);
  close.addEventListener("click", () => (container.hidden = true));
  head.append(texts.pane.vi, close);
  container.prepend(head, frame);

  let actions = new Map<string, Action>();
  let waiting = new Map<string, (action: Action) => void>();
  let loaded: Promise<unknown> = Promise.resolve();
  let acting: Promise<void> = Promise.resolve();
  const expectPage = (): void => {
    loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  };
  const load = (): void => {
    if (frame.src !== "") return;
    expectPage();
    frame.src = address;
  };
  const actionNamed = (name: string): Promise<Action> =>
    new Promise((resolve) => {
      const known = actions.get(name);
      if (known) resolve(known);
      else waiting.set(name, resolve);
    });
  return {
    frame,
    show() {
      container.hidden = false;
      load();
    },
    hide: () => void (container.hidden = true),
    reload(link) {
      actions = new Map();
      waiting = new Map();
      const associateAction = (name: string, action: Action): void => {
        actions.set(name, action);
        waiting.get(name)?.(action);
        waiting.delete(name);
      };
      Object.assign(window, { [linkName]: { ...link, associateAction } });
      if (frame.src === "") return;
      expectPage();
      frame.contentWindow?.location.reload();
    },
    runAction(name) {
      load();
      acting = actionNamed(name).then(
        (action) => new Promise((resolve) => void action({ source: { id: name }, completed: resolve })),
      );
      return acting;
    },
    async atRest() {
      await acting;
      if (frame.src === "") return;
      await loaded;
      // What the last change of the state shows is drawn with the next frame.
      for (let frames = 0; frames < RESTING_FRAMES;) {
        await new Promise(requestAnimationFrame);
        frames = isAtRest(frame.contentDocument) ? frames + 1 : 0;
      }
    },
    offerFiles: (files) => offer(frame.contentDocument, files),
  };
}

function offer(page: Document | null, files: readonly File[]): boolean {
  const field = page?.querySelector<HTMLInputElement>('input[type="file"]:not([disabled])');
  if (!field) return false;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
