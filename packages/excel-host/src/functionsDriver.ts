/**
 * Calls custom functions through Microsoft's own runtime, as Excel does.
 *
 * 1. The client is loaded with a bridge in place of Excel and with the functions associated to their ids.
 * 2. A call is sent as a message; blank cells and errors arrive as Excel sends them.
 * 3. The runtime answers with `SetInvocationArrayResults`; what the cells would show is read from that.
 */
import { loadClient } from "./client";
import { declareSets, everySet } from "./connection";
import {
  readBridgeRequest,
  replyTo,
  type ShownCell,
  type ShownError,
  shownResult,
} from "./functionsProtocol";

export type { ShownCell, ShownError };

/** A value of a cell handed to a function: null is a blank cell, an error is its text inside `error`. */
export type GivenCell = string | number | boolean | null | { readonly error: string };

/** An argument: a matrix, a single cell, or undefined where it is left out. */
export type GivenArgument = readonly (readonly GivenCell[])[] | GivenCell | undefined;

/** A custom function as it is associated. */
export type AssociatedFunction = (...given: never[]) => unknown;

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

/** Bit of a call's flags that lets errors through to the function (`allowErrorForDataTypeAny`). */
const allowErrors = 4;

/** A running custom-functions runtime. */
export interface FunctionsDriver {
  /** The runtime's namespace, with its classes of errors; to be made global before functions use it. */
  readonly CustomFunctions: typeof CustomFunctions;
  /** Associates functions with ids. */
  associate(functions: Readonly<Record<string, AssociatedFunction>>): void;
  /** What the cells show: one row for each row that the function answers. */
  call(id: string, ...given: GivenArgument[]): Promise<ShownCell[][]>;
}

/** Starts the runtime; an empty cell reaches functions as 0 on the desktop and as null on the web (office-js #4702). */
export function startFunctions(blankArguments: "desktop" | "web" = "desktop"): FunctionsDriver {
  const mappings: Record<string, AssociatedFunction> = {};
  const listeners: (() => void)[] = [];
  const association = { mappings, onchange: (listener: () => void) => void listeners.push(listener) };
  const waiting = new Map<number, (shown: ShownCell[][]) => void>();
  const bridge: Bridge = { sendMessageToHost: (text) => receive(text) };
  const client = loadClient({ _richApiNativeBridge: bridge, CustomFunctions: { _association: association } });
  declareSets(client, everySet);
  let lastId = 0;

  const receive = (text: string): void => {
    const request = readBridgeRequest(text);
    for (const result of request.results) {
      waiting.get(result.id)?.(shownResult(result));
      waiting.delete(result.id);
    }
    // The runtime expects its answer later, never inside its own call.
    setTimeout(() => bridge.onMessageFromHost?.(replyTo(request)), 0);
  };

  return {
    CustomFunctions: client.CustomFunctions as typeof CustomFunctions,
    associate(functions) {
      Object.assign(mappings, functions);
      for (const listener of listeners) listener();
    },
    call(id, ...given) {
      const invocation = ++lastId;
      const values = given.map((argument) => argumentMessage(argument, blankArguments));
      const message = [invocation, id, values, "Sheet1!A1", allowErrors];
      const entry = { messageCategory: 1, messageType: 1000, message };
      return new Promise((resolve) => {
        waiting.set(invocation, resolve);
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      });
    },
  };
}

/** A parameter of type `any[][]` gets a matrix for a single cell too, and null where it was left out. */
function argumentMessage(argument: GivenArgument, blanks: "desktop" | "web"): unknown {
  if (argument === undefined) return null;
  const matrix = Array.isArray(argument)
    ? (argument as readonly (readonly GivenCell[])[])
    : [[argument as GivenCell]];
  return matrix.map((row) => row.map((cell) => cellMessage(cell, blanks)));
}

function cellMessage(cell: GivenCell, blanks: "desktop" | "web"): unknown {
  if (cell === null) return blanks === "desktop" ? 0 : null;
  return typeof cell === "object" ? { type: "CustomFunctionError", code: cell.error } : cell;
}
