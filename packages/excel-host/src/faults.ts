import type { HostErrorCode } from "./errors";

/** What the host knows of one request: one `context.sync()` or one clean-up of references after `Excel.run`. */
export interface RequestLog {
  /** Counted from 1; clean-ups are not counted and have 0. */
  readonly number: number;
  /** A request that only releases references, which the client sends by itself. */
  readonly cleanup: boolean;
  readonly writes: boolean;
  readonly actions: number;
  readonly requestBytes: number;
  /** 0 while the request is under way. */
  responseBytes: number;
  /** Code of the error that was answered, or null. */
  error: string | null;
}

/** When a fault strikes: before any action, after all of them were done, or at an action (counted from 0). */
export type FaultMoment = "before" | "after" | number;

/** A request that is to fail. */
export interface Fault {
  /** The number of the request, or what tells it. */
  readonly request: number | ((request: RequestLog) => boolean);
  readonly moment: FaultMoment;
  readonly code: HostErrorCode;
  /** `batch` (default): an error of the batch; `transport`: the request itself is refused, without results. */
  readonly kind?: "batch" | "transport";
  /** How often it strikes; once by default. */
  readonly times?: number;
}

/** The faults that are still to strike. */
export class FaultPlan {
  private planned: { fault: Fault; left: number }[] = [];

  /** Plans a fault. */
  add(fault: Fault): void {
    this.planned.push({ fault, left: fault.times ?? 1 });
  }

  /** Forgets every planned fault. */
  clear(): void {
    this.planned = [];
  }

  /** The fault for this request, counted off; null for none. */
  take(request: RequestLog): Fault | null {
    const hit = this.planned.find(
      ({ fault }) =>
        !request.cleanup &&
        (typeof fault.request === "number" ? fault.request === request.number : fault.request(request)),
    );
    if (!hit) return null;
    hit.left--;
    this.planned = this.planned.filter(({ left }) => left > 0);
    return hit.fault;
  }
}
