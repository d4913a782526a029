import type { SetSupport } from "../../../packages/excel-host/src/connection";
import type { ExcelHost } from "../../../packages/excel-host/src/session";
import type { ExcelFunction } from "../../../packages/excel-host/src/excelFunctions";

/** What Excel hands to an action of the ribbon. */
export interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** An action as the add-in associates it. */
export type Action = (event: ActionEvent) => unknown;

/** What the page gives to the frame of the add-in, in place of Excel. */
export interface OfficeLink {
  readonly host: ExcelHost;
  readonly supports: SetSupport;
  /** Of Excel: `vi-VN` or `en-US`. */
  readonly displayLanguage: string;
  readonly dark: boolean;
  associateAction(name: string, action: Action): void;
  associateFunctions(functions: Readonly<Record<string, ExcelFunction>>): void;
  showPane(): void;
  hidePane(): void;
}

/** Where the frame finds it: a property of the window around it. */
export const linkName = "workbenchOffice";
