import { type WireRequest, actionTypes } from "./wire/protocol";

/** An error as a cell shows it; only `#VALUE!` and `#N/A` carry a message. */
export interface ShownError {
  readonly error: string;
  readonly message?: string;
}

/** What a cell shows. */
export type ShownCell = string | number | boolean | ShownError;

/** The outcome of one call as the runtime reports it. */
export interface InvocationResult {
  readonly id: number;
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

/** A request that the runtime sent over the bridge. */
export interface BridgeRequest {
  readonly id: number;
  readonly actions: readonly number[];
  readonly results: readonly InvocationResult[];
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: WireRequest | string };
}

/** Reads a request of the runtime, with the results of calls that it carries. */
export function readBridgeRequest(text: string): BridgeRequest {
  const { id, message } = JSON.parse(text) as BridgeMessage;
  const body = typeof message.body === "string" ? (JSON.parse(message.body) as WireRequest) : message.body;
  const results = body.Actions.filter(
    ({ ActionType, Name }) => ActionType === actionTypes.method && /^SetInvocationArrayResults$/.test(Name),
  );
  return {
    id,
    actions: body.Actions.map((action) => action.Id),
    results: results.flatMap(({ ArgumentInfo }) =>
      (ArgumentInfo?.Arguments?.[0] as unknown[][]).map(readResult),
    ),
  };
}

function readResult([id, succeeded, value, errorCode]: unknown[]): InvocationResult {
  return {
    id: Number(id),
    succeeded: succeeded === true,
    value,
    errorCode: typeof errorCode === "number" ? errorCode : 0,
  };
}

/** The answer that lets the runtime's request end well. */
export function replyTo({ id, actions }: BridgeRequest): string {
  const Results = actions.map((ActionId) => ({ ActionId, Value: null }));
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: { Results } } });
}

/** Error that a cell shows, by the runtime's number; whatever it does not know is `#VALUE!`. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
};

/** Only these errors show the message that a function gives them. */
const withMessage = new Set(["#VALUE!", "#N/A"]);

const shownError = (error: string, message: unknown): ShownError =>
  withMessage.has(error) && typeof message === "string" && message !== "" ? { error, message } : { error };

/** What the cells show for the outcome of a call. */
export function shownResult({ succeeded, value, errorCode }: InvocationResult): ShownCell[][] {
  if (!succeeded) return [[shownError(errorTexts[errorCode] ?? "#VALUE!", value)]];
  if (!Array.isArray(value)) return [[shownCell(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(shownCell) : [shownCell(row)]));
  const width = rows[0]?.length ?? 0;
  // An empty or ragged matrix cannot be shown.
  return width === 0 || rows.some((row) => row.length !== width) ? [[{ error: "#VALUE!" }]] : rows;
}

function shownCell(value: unknown): ShownCell {
  // A returned null shows as 0 (office-js #1503).
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const { basicValue, code, errorMessage, message } = value as Readonly<Record<string, unknown>>;
  const error = [basicValue, code].find((text) => typeof text === "string" && text.startsWith("#"));
  return shownError(typeof error === "string" ? error : "#VALUE!", errorMessage ?? message);
}
