import type { EventEntry } from "./eventPost";
import { type ExcelHost, undoGroupHeader } from "./session";

/** The parts of the client's namespace `OfficeExtension` that a host needs and that the types do not show. */
interface ClientInternals {
  readonly SessionBase: { _overrideSession: unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly EventEntry[] }) => void;
}

/** Microsoft's client as it is loaded: in Node by `loadClient`, in a page by a script element. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The client's own `Office`; where requirement sets are asked for. */
  readonly Office: typeof Office;
  /** The client's inner namespace. */
  readonly OSF: { _OfficeAppFactory?: { getContext(): object } };
}

/** Whether this Excel has a requirement set. */
export type SetSupport = (name: string, version?: string) => boolean;

/** Every set in every version. */
export const everySet: SetSupport = () => true;

/** The sets of Excel LTSC 2021: ExcelApi 1.14, SharedRuntime 1.1, CustomFunctionsRuntime 1.3. */
export const ltsc2021: SetSupport = (name, version = "1.1") => {
  const newest: Readonly<Record<string, number>> = {
    ExcelApi: 14,
    SharedRuntime: 1,
    CustomFunctionsRuntime: 3,
  };
  return Number(version.split(".")[1] ?? 0) <= (newest[name] ?? (name.startsWith("ExcelApi") ? -1 : 99));
};

type RunArguments = [options: unknown, batch?: unknown];
type RunBatch = (context: Excel.RequestContext) => Promise<unknown>;

/**
 * Connects a client with a host: plain `Excel.run(batch)` then works on the host's workbook, events arrive, and
 * `mergeUndoGroup` makes one undo step (client 1.1.110 does not send that option yet, so it is carried in a header).
 */
export function connect(client: ExcelClient, host: ExcelHost, supports: SetSupport = everySet): void {
  const internals = client.OfficeExtension as unknown as ClientInternals;
  internals.SessionBase._overrideSession = host.session;
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.events.connect((entries) => internals._testTriggerRichApiMessageEvent({ entries }));
  declareSets(client, supports);
  mergeUndoGroups(client.Excel);
}

/** Tells the client which sets there are: it reads `Office.context` from a factory that only office.js brings. */
export function declareSets(client: Pick<ExcelClient, "OSF">, supports: SetSupport): void {
  const requirements = {
    isSetSupported: (name: string, version?: number | string) => supports(name, textOf(version)),
  };
  const context = { requirements };
  client.OSF._OfficeAppFactory = { ...client.OSF._OfficeAppFactory, getContext: () => context };
}

const textOf = (version: number | string | undefined): string | undefined =>
  version === undefined ? undefined : String(version);

const patched = new WeakSet<object>();
let groups = 0;

function mergeUndoGroups(excel: typeof Excel): void {
  if (patched.has(excel)) return;
  patched.add(excel);
  const plain = excel.run as unknown as (...given: RunArguments) => Promise<unknown>;
  const merging = (...given: RunArguments): Promise<unknown> => {
    const [options, batch] = given;
    const merge =
      typeof options === "object" &&
      options !== null &&
      "mergeUndoGroup" in options &&
      options.mergeUndoGroup;
    if (merge !== true || typeof batch !== "function") return plain(...given);
    const group = `group-${++groups}`;
    return plain(options, (context: Excel.RequestContext & { requestHeaders: Record<string, string> }) => {
      context.requestHeaders[undoGroupHeader] = group;
      return (batch as RunBatch)(context);
    });
  };
  (excel as { run: unknown }).run = merging;
}
