/**
 * In the add-in's frame, what office.js does in Excel: runs after Microsoft's client, joins it with the host of the
 * page around the frame, and brings the few members of `Office` that do not go through the workbook.
 */
import { connect } from "../../../packages/excel-host/src/connection";
import type { ExcelClient } from "../../../packages/excel-host/src/connection";
import type { ExcelFunction } from "../../../packages/excel-host/src/excelFunctions";
import { type Action, type OfficeLink, linkName } from "./link";
import { themeOf } from "./theme.data";

type Client = ExcelClient & { CustomFunctions: Record<string, unknown>; Office: Record<string, unknown> };

const page = window as unknown as Client;
const link = (window.parent as unknown as Record<string, OfficeLink | undefined>)[linkName];

const hostInfo = { host: "Excel", platform: "OfficeOnline" } as const;

function contextOf({ supports, displayLanguage, dark, host }: OfficeLink): Record<string, unknown> {
  const isSetSupported = (name: string, version?: number | string): boolean =>
    supports(name, version === undefined ? undefined : String(version));
  return {
    ...hostInfo,
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { ...hostInfo, version: "16.0.0.0" },
    officeTheme: themeOf(dark),
    requirements: { isSetSupported },
    document: { mode: "readWrite", url: host.workbook.settings.name },
    touchEnabled: false,
    ui: { openBrowserWindow: (url: string) => void window.open(url, "_blank", "noopener") },
  };
}

/** Start-up behaviour is kept by Excel with the document; here it lasts as long as the page. */
let startup = "None";

function officeOf(link: OfficeLink): Record<string, unknown> {
  const nothing = Promise.resolve();
  return {
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Universal: "Universal" },
    onReady: (ready?: (info: typeof hostInfo) => unknown) =>
      Promise.resolve(ready?.(hostInfo)).then(() => hostInfo),
    context: contextOf(link),
    actions: { associate: (name: string, action: Action) => link.associateAction(name, action) },
    addin: {
      showAsTaskpane: () => nothing.then(() => link.showPane()),
      hide: () => nothing.then(() => link.hidePane()),
      getStartupBehavior: () => Promise.resolve(startup),
      setStartupBehavior: (behavior: string) => nothing.then(() => void (startup = behavior)),
      onVisibilityModeChanged: () => Promise.resolve(() => nothing),
    },
  };
}

if (link) {
  connect(page, link.host, link.supports);
  // The client's own members stay reachable below; some of them are getters that cannot be set.
  const members = Object.entries(officeOf(link)).map(
    ([name, value]) => [name, { value, enumerable: true }] as const,
  );
  page.Office = Object.create(page.Office, Object.fromEntries(members)) as Client["Office"];
  page.CustomFunctions.associate = (
    given: string | Readonly<Record<string, ExcelFunction>>,
    one?: ExcelFunction,
  ) => link.associateFunctions(typeof given === "string" ? { [given]: one! } : given);
}
