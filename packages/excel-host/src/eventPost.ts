import type { RangeTarget, WorkbookChange } from "./model/workbook";
import { parseArea } from "./model/address";
import { hostEvents, workbookTarget } from "./wire/classes/events";
import { type HostWorld, rangeObject } from "./wire/objects";

/** One event as the client expects it inside a message. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Category of events in the client's messages. */
const eventCategory = 65536;

const typeOf = new Map(
  Object.values(hostEvents).map(({ type, change }) => [change as string, type as number]),
);

/** Sends what changed to the add-in, after the request that changed it has been answered. */
export class EventPost {
  private deliver: ((entries: readonly EventEntry[]) => void) | null = null;
  private pending: Promise<void> = Promise.resolve();

  constructor(private readonly world: HostWorld) {}

  /** Where events go: to the connected client. */
  connect(deliver: (entries: readonly EventEntry[]) => void): void {
    this.deliver = deliver;
  }

  /** Resolves when every event noted so far has been delivered. */
  get delivered(): Promise<void> {
    return this.pending;
  }

  /** Takes the changes of the workbook and sends those for which the add-in registered. */
  post(triggerSource: "ThisLocalAddin" | "Unknown"): void {
    const changes = this.world.workbook.takeChanges();
    if (!this.world.eventsEnabled) return;
    const entries = changes.flatMap((change) => this.entriesOf(change, triggerSource));
    if (entries.length === 0) return;
    this.pending = this.pending.then(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            this.deliver?.(entries);
            resolve();
          }, 0);
        }),
    );
  }

  private entriesOf(change: WorkbookChange, triggerSource: string): EventEntry[] {
    const type = typeOf.get(change.type) ?? 0;
    const targets = [change.sheetId, workbookTarget].filter((target) =>
      this.world.registrations.has(`${type}:${target}`),
    );
    const message = { ...change.message, ...this.details(change, targets.length > 0, triggerSource) };
    return targets.map((targetId) => ({
      messageCategory: eventCategory,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
    }));
  }

  private details(change: WorkbookChange, wanted: boolean, triggerSource: string): Record<string, unknown> {
    if (change.type !== "changed" && change.type !== "formatChanged") return {};
    const area = parseArea(String(change.message.address));
    if (!wanted || !area) return { source: "Local", triggerSource };
    const object = rangeObject(this.world, change.sheetId, [area]);
    const referenceId = `event:${this.world.workbook.nextId()}`;
    (object.target as RangeTarget).reference = referenceId;
    this.world.references.set(referenceId, object);
    return { source: "Local", triggerSource, referenceId };
  }
}
