import type { HostOptions } from "../../../packages/excel-host/src/session";
import type { ExcelHost } from "../../../packages/excel-host/src/session";
import type { WorkbookModel } from "../../../packages/excel-host/src/model/workbook";

/** A text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What the pane must show in a scenario; the tests hold it against the pane and against the workbook. */
export interface Expectation {
  /** Units of the set from which a report is there, and codes of those from which none is. */
  readonly received: number;
  readonly missing: readonly string[];
  /** How a run ends. */
  readonly outcome: "written" | "nothingUsable" | "failed";
  /** Rows of the result by status, where one is written. */
  readonly statuses?: Readonly<Record<string, number>>;
  /** Codes of findings that must be among those told. */
  readonly findings?: readonly string[];
  /** Parts of texts that must be read somewhere in the pane after the run. */
  readonly says?: readonly RegExp[];
}

/** What a scenario may ask of the page when it makes its workbook. */
export interface Maker {
  readonly workbook: WorkbookModel;
  /** Bytes of a file of the repository, by its path. */
  bytes(path: string): Promise<Uint8Array>;
  /** Adds the sheets of such files, with their looks. */
  addFiles(paths: readonly string[]): Promise<void>;
}

/** One situation of an officer: the workbook that is open, the files at hand, how Excel behaves, and what must come of it. */
export interface Scenario {
  readonly title: Words;
  /** What is special, and what to try. */
  readonly about: Words;
  /** Fills the workbook; without it there is one blank sheet. */
  readonly fill?: (maker: Maker) => Promise<void>;
  /** Paths of the files at hand. */
  readonly files?: readonly string[];
  readonly settings?: Partial<WorkbookModel["settings"]>;
  readonly hostOptions?: Pick<HostOptions, "sizeLimit" | "mayCreateWorkbooks">;
  /** A cell is being edited when the workbook opens, until the button that ends it is pressed. */
  readonly editing?: boolean;
  /** How Excel misbehaves once it is open. */
  readonly disturb?: (host: ExcelHost) => void;
  readonly displayLanguage?: "vi-VN" | "en-US";
  readonly dark?: boolean;
  readonly expect: Expectation;
}
