/**
 * The page: a spreadsheet on the left, the add-in's own pane on the right, Microsoft's client and the stand-in host
 * between them.
 */
import "./workbench.css";
import { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { type WorkbenchApi, makeApi } from "./api";
import { describeState, fillRibbon, makeButton, makeOpenButton, makeScenarioChoice, say } from "./bar";
import { Workbench } from "./workbench";
import { addFile } from "./file/open";
import { saveWorkbook } from "./file/save";
import { fetchFile, makerOf } from "./fetchFiles";
import { startCalculation } from "./functions";
import { startGrid } from "./grid/univerGrid";
import { makePane } from "./pane";
import { defaultScenario, scenarios } from "./scenarios/index";
import { texts } from "./texts.data";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const part = (id: string): HTMLElement => document.getElementById(id)!;

const asked = new URLSearchParams(location.search);
const name = asked.get("scenario") ?? defaultScenario;
const scenario = scenarios[name] ?? scenarios[defaultScenario]!;
const notice = part("notice");
const isDark = scenario.dark === true || asked.get("theme") === "dark";
if (isDark) document.documentElement.dataset.theme = "dark";

const workbench = new Workbench(
  {
    grid: startGrid(part("grid"), isDark),
    pane: makePane(part("pane")),
    engine: startCalculation(asked.get("blanks") === "web" ? "web" : "desktop"),
    scenario,
    dark: isDark,
    displayLanguage: asked.get("lang") === "en" ? "en-US" : (scenario.displayLanguage ?? "vi-VN"),
  },
  {
    onRefused: (error) => say(notice, { vi: error.message, en: error.message }, [dismissButton()]),
    onChange: showState,
  },
);

const dismissButton = (): HTMLButtonElement =>
  makeButton({ vi: "Đã hiểu", en: "Dismiss" }, () => say(notice, null));

let created = 0;

function showState(): void {
  part("state").replaceChildren(
    ...describeState(workbench.host, workbench.host.workbook).map((text) =>
      Object.assign(document.createElement("span"), { textContent: text }),
    ),
  );
  if (workbench.host.createdWorkbooks.length <= created) return;
  created = workbench.host.createdWorkbooks.length;
  offerCreated(workbench.host.createdWorkbooks.at(-1) ?? null);
}

/** Excel would open another window; here the workbook is opened in place of this one, or downloaded. */
function offerCreated(base64: string | null): void {
  const bytes = fromBase64(base64 ?? "");
  say(notice, texts.created, [
    makeButton(texts.openCreated, async () => {
      say(notice, null);
      await openFile(bytes, "sổ tính mới.xlsx");
    }),
    makeButton(texts.download, () => download(bytes, "Sổ tính mới.xlsx")),
    dismissButton(),
  ]);
}

async function openFile(bytes: Uint8Array, fileName: string): Promise<void> {
  const workbook = new WorkbookModel({ ...scenario.settings, name: fileName });
  if (bytes.length > 0 && !(await addFile(workbook, bytes, fileName)))
    return say(notice, texts.unreadable, [dismissButton()]);
  created = 0;
  await workbench.open(workbook);
}

function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  Object.assign(document.createElement("a"), { href: url, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function openScenario(): Promise<void> {
  const workbook = new WorkbookModel(scenario.settings);
  await scenario.fill?.(makerOf(workbook));
  await workbench.open(workbook);
  scenario.disturb?.(workbench.host);
  if (scenario.editing) beginEdit();
  workbench.parts.pane.show();
}

function beginEdit(): void {
  workbench.host.beginEdit();
  const end = makeButton(texts.endEdit, () => {
    workbench.host.endEdit();
    say(notice, null);
  });
  say(notice, texts.editing, [end]);
}

async function offerFiles(): Promise<boolean> {
  const files = await Promise.all((scenario.files ?? []).map(fetchFile));
  const taken = workbench.parts.pane.offerFiles(files);
  say(notice, taken ? null : texts.noField, taken ? [] : [dismissButton()]);
  return taken;
}

function fillTools(): void {
  part("tools").append(
    makeScenarioChoice(
      Object.fromEntries(Object.entries(scenarios).map(([key, { title }]) => [key, title])),
      name,
    ),
    makeOpenButton(async (file) => openFile(new Uint8Array(await file.arrayBuffer()), file.name)),
    makeButton(texts.save, async () =>
      download(
        await saveWorkbook(workbench.host.workbook, new Date()),
        workbench.host.workbook.settings.name,
      ),
    ),
    makeButton(texts.undo, async () => {
      if (!(await workbench.undo())) say(notice, texts.nothingToUndo, [dismissButton()]);
    }),
    makeButton(texts.calculate, () => workbench.calculate()),
  );
}

function listFiles(): void {
  const paths = scenario.files ?? [];
  if (paths.length === 0) return;
  const box = Object.assign(document.createElement("div"), { className: "files" });
  const words = {
    vi: `Thả ${paths.length} tệp sẵn có vào ngăn tác vụ`,
    en: `Give the pane the ${paths.length} files at hand`,
  };
  box.append(makeButton(words, offerFiles));
  part("pane").append(box);
}

const fromBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

fillRibbon(part("ribbon"), (action) => workbench.parts.pane.runAction(action));
fillTools();
listFiles();
if (!scenario.editing) say(notice, scenario.about, [dismissButton()]);
window.workbench = makeApi(workbench, openScenario(), {
  offerFiles,
  reopen: (base64, fileName) => openFile(fromBase64(base64), fileName),
  save: async () => toBase64(await saveWorkbook(workbench.host.workbook, new Date())),
});
