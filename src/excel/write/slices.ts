/** Milliseconds of work after which the page gets its turn. */
const SLICE = 16;

/** What cutting work into slices asks of the page. */
export interface PageTurns {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Ends once the page has had its turn. */
  pause(): Promise<void>;
}

/** A message to itself: a timer would be slowed down to a second and more while the page is out of sight. */
export const thisPage: PageTurns = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

/**
 * Cuts long work on the page's thread into slices, so that the page can draw and hear clicks in between. The officer may type into the
 * workbook meanwhile: calls that are queued and not yet sent have done nothing there.
 */
export class Slices {
  private since: number;

  constructor(private readonly page: PageTurns = thisPage) {
    this.since = page.now();
  }

  /** To be awaited between two pieces of work; waits where a slice is over. */
  async breathe(): Promise<void> {
    if (this.page.now() - this.since < SLICE) return;
    await this.page.pause();
    this.since = this.page.now();
  }

  /** Another has worked in between, as Excel has: a slice begins. */
  begin(): void {
    this.since = this.page.now();
  }
}

/** What an action gives for each of many items, the page's thread left free in between. */
export async function mapInSlices<Item, Answer>(
  items: readonly Item[],
  slices: Slices,
  act: (item: Item, index: number) => Answer,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [index, item] of items.entries()) {
    answers.push(act(item, index));
    await slices.breathe();
  }
  return answers;
}
