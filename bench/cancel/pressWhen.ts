/** Words of the pane by which its parts are found. */
export interface PressAt {
  /** Pressed once the bar of work shows these. */
  readonly words: string;
  /** Name of the bar of work. */
  readonly bar: string;
  /** Words of the button. */
  readonly button: string;
  /** Name of the messages. */
  readonly notices: string;
  /** How a message begins that says that it was stopped. */
  readonly stopped: string;
}

/**
 * Presses a button of the bar of work at a moment; milliseconds from there until the pane says that it has stopped, its buttons work and
 * that is on the screen. Runs in the pane's page, which is handed over as text: it may name nothing outside itself.
 */
export function pressWhen({ words, bar, button, notices, stopped }: PressAt): Promise<number> {
  const find = (selector: string): Element | null => document.querySelector(selector);
  const barOf = (): Element | null => find(`[role=group][aria-label="${bar}"]`);
  const said = (): string => find(`section[aria-label="${notices}"]`)?.textContent ?? "";
  const isUsable = (): boolean =>
    barOf() === null &&
    said().includes(stopped) &&
    find("main button:not([disabled]):not([aria-disabled=true])") !== null;
  const watch = (isReached: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isReached()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      look();
    });
  const shown = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const press = async (): Promise<number> => {
    await watch(() => barOf()?.textContent?.includes(words) === true);
    const cancel = [...(barOf()?.querySelectorAll("button") ?? [])].find((one) => one.textContent === button);
    if (!cancel) throw new Error(`no button ${button}`);
    const start = performance.now();
    cancel.click();
    await watch(isUsable);
    await shown();
    return performance.now() - start;
  };
  return press();
}
