import { copyToClipboard, startDownload } from "./copyAndSave";
import about from "../../../package.json";
import { onCommand } from "../../commands/requests";
import { officeRuntime } from "../../excel/runtime";
import { officeStartup } from "../../excel/startup";
import { openWorkbookPort } from "../../excel/workbookPort";
import type { WorkbookSpec } from "../../sheets/spec";
import { startReadingThread } from "../reading/thread";
import type { Delivery, PaneDeps } from "../state/deps";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Everything that the pane works with, from the Excel and the browser that the page runs in. Only after `Office.onReady`. */
export function makeOfficeDeps(): PaneDeps {
  const session = crypto.randomUUID();
  const clock = () => new Date();
  const newId = () => crypto.randomUUID();
  return {
    port: openWorkbookPort(officeRuntime, {
      session,
      clock,
      nextRun: newId,
      save: {
        write: (spec) => writeWorkbook(spec, clock()),
        download: (name, bytes) => deliver({ name, type: XLSX, bytes }),
      },
      startup: officeStartup,
    }),
    thread: startReadingThread(),
    clock,
    clipboard: copyToClipboard,
    download: deliver,
    writeWorkbook,
    samples: async () => (await import("./samples")).loadSamples(),
    onCommand,
    customFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2"),
    session,
    newId,
    version: about.version,
    // Whoever waits for the pane from outside, as the tests do, waits for this mark and never for a time.
    onRest: (atRest) => document.documentElement.toggleAttribute("data-at-rest", atRest),
    delay,
  };
}

/** The code that writes files is loaded with the first file. */
async function writeWorkbook(spec: WorkbookSpec, createdAt: Date): Promise<Uint8Array> {
  const writer = await import("../../files/write/write");
  return writer.writeWorkbook(spec, { createdAt });
}

/** The panes of Excel for Mac and iPad drop a download without a word (office-js#2700), so none is tried there. */
async function deliver(delivery: Delivery): Promise<boolean> {
  const { Mac, iOS } = Office.PlatformType;
  if ([Mac, iOS].includes(Office.context.platform)) return false;
  startDownload(delivery);
  return true;
}

function delay(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
