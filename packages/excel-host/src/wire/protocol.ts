/** The messages between Microsoft's Excel client and its host, as the client of @microsoft/office-js 1.1.110 sends them. */

/** How an object is reached; the numbers are the client's `ObjectPathType`. */
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is to be done; the numbers are the client's `ActionType`. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Bits of the request's flags that the host looks at: the batch writes, and it waits for the end of an edit. */
export const requestFlags = { write: 1, delayForCellEdit: 64 } as const;

/** Arguments; where `ReferencedObjectPathIds` is not 0 the argument is the id of an object path. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** One object of a request. */
export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What a load asks for: property paths with `/`, navigation properties, and a window of a collection. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a request. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** The body of a request: one `context.sync()`. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

/** An error of a batch; `ActionIndex` is the place of the failed action, −1 when none was reached. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
}

/** The body of an answer. */
export interface WireResponse {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

/** What the client's executor answers. */
export interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: WireResponse | null;
}

/** What the client's executor is given. */
export interface ExecutorRequest {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: WireRequest;
}
