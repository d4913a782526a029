/** Loads Microsoft's real Excel client into Node; the package is a development dependency and is never copied. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { ExcelClient } from "./connection";

const clientFile = "excel-web-16.00.js";

/** Globals that the client expects of a page. */
export type ClientGlobals = vm.Context & ExcelClient;

function clientPath(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", clientFile);
}

let script: vm.Script | null = null;

function clientScript(): vm.Script {
  script ??= new vm.Script(readFileSync(clientPath(), "utf8"), { filename: clientFile });
  return script;
}

/** The client retries failed clean-ups after seconds; such timers must not keep a test run alive. */
function patientTimeout(callback: () => void, delay?: number): unknown {
  const timer = setTimeout(callback, delay);
  if ((delay ?? 0) >= 1000) timer.unref();
  return timer;
}

function pageGlobals(): Record<string, unknown> {
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const globals: Record<string, unknown> = {
    setTimeout: patientTimeout,
    clearTimeout,
    console,
    navigator: { userAgent: "Node" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    document: { getElementsByTagName: () => [], createElement: element, head: element(), cookie: "" },
  };
  globals.window = globals;
  return globals;
}

/**
 * A fresh client in a context of its own, with its namespaces `Excel`, `OfficeExtension` and `Office`.
 *
 * `globals` are put into the context before the client starts, as the custom-functions runtime needs.
 */
export function loadClient(globals: Readonly<Record<string, unknown>> = {}): ClientGlobals {
  const context = vm.createContext(Object.assign(pageGlobals(), globals));
  clientScript().runInContext(context);
  return context as ClientGlobals;
}
