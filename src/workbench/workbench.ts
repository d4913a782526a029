/** The workbench: one open workbook with its host, shown in the grid, and the add-in's pane beside it. */
import { type SetSupport, everySet } from "../../packages/excel-host/src/connection";
import { recalculate } from "../../packages/excel-host/src/calculation";
import type { HostError } from "../../packages/excel-host/src/errors";
import { activateSheet, addSheet } from "../../packages/excel-host/src/model/sheets";
import { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { ExcelHost } from "../../packages/excel-host/src/session";
import { type WatchedEngine, associateFunctions } from "./functions";
import { type Bridge, bindGrid } from "./grid/bridge";
import type { UniverGrid } from "./grid/univerGrid";
import type { OfficeLink } from "./office/link";
import type { PaneFrame } from "./pane";
import type { Scenario } from "./scenarios/scenario";

/** What the page hears of the workbench. */
export interface WorkbenchListener {
  readonly onRefused: (error: HostError) => void;
  readonly onChange: () => void;
}

/** The parts that stay while workbooks come and go. */
export interface WorkbenchParts {
  readonly grid: UniverGrid;
  readonly pane: PaneFrame;
  readonly engine: WatchedEngine;
  readonly scenario: Scenario;
  /** Excel is in its black theme. */
  readonly dark: boolean;
  readonly displayLanguage: string;
  readonly supports?: SetSupport;
}

/** The workbench with its open workbook. */
export class Workbench {
  private current: { readonly host: ExcelHost; readonly bridge: Bridge } | null = null;

  constructor(
    readonly parts: WorkbenchParts,
    private readonly listener: WorkbenchListener,
  ) {}

  /** The host of the open workbook. */
  get host(): ExcelHost {
    if (!this.current) throw new Error("no workbook is open");
    return this.current.host;
  }

  /** Opens a workbook in place of the present one; the pane begins anew, as in Excel. */
  async open(workbook: WorkbookModel): Promise<void> {
    const { grid, engine, scenario, pane } = this.parts;
    if (workbook.sheets.length === 0) addSheet(workbook, null);
    const first = workbook.sheets.find(({ visibility }) => visibility === "Visible");
    if (first) activateSheet(workbook, first.id);
    if (workbook.stale && workbook.calculationMode !== "Manual") await recalculate(workbook, engine);
    workbook.takeChanges();
    workbook.dirty = false;
    const host = new ExcelHost({
      ...scenario.hostOptions,
      workbook,
      engine,
      onSettled: () => {
        if (this.current?.host !== host) return;
        this.current.bridge.refresh();
        this.listener.onChange();
      },
    });
    this.current = { host, bridge: bindGrid(grid, host, this.listener) };
    pane.reload(this.linkTo(host));
    this.listener.onChange();
  }

  private linkTo(host: ExcelHost): OfficeLink {
    const { pane, dark, supports, displayLanguage } = this.parts;
    return {
      host,
      supports: supports ?? everySet,
      displayLanguage,
      dark,
      associateAction: () => undefined,
      associateFunctions,
      showPane: () => pane.show(),
      hidePane: () => pane.hide(),
    };
  }

  /** Takes the last step back; false when there is none. */
  async undo(): Promise<boolean> {
    const undone = await this.host.undo();
    await this.settled();
    return undone;
  }

  /** Calculates now, as F9 does. */
  async calculate(): Promise<void> {
    await recalculate(this.host.workbook, this.parts.engine);
    this.current?.bridge.refresh();
    await this.settled();
    this.listener.onChange();
  }

  /** Resolves when what was done is calculated and shown. */
  async settled(): Promise<void> {
    await this.current?.bridge.settled();
    // A request of the add-in may be calculating what a person has just typed.
    await this.parts.engine.idle();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.current?.bridge.settled();
    await this.host.events.delivered;
  }
}
