/** Buttons and lines around the grid and the pane. */
import { type WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import type { ExcelHost } from "../../packages/excel-host/src/session";
import { ribbonButtons, texts } from "./texts.data";

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A button with the Vietnamese text, the English one as its hint. */
export function makeButton({ vi, en }: Words, press: () => unknown): HTMLButtonElement {
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    title: en,
    textContent: vi,
  });
  button.addEventListener("click", () => void press());
  return button;
}

/** The ribbon's commands, each running the action of the same name. */
export function fillRibbon(ribbon: HTMLElement, run: (action: string) => Promise<void>): void {
  for (const [action, words] of ribbonButtons) {
    const button = makeButton(words, async () => {
      button.disabled = true;
      // Excel holds the button down until the action is completed.
      await run(action).finally(() => (button.disabled = false));
    });
    button.dataset.action = action;
    const icon = Object.assign(document.createElement("img"), {
      src: `pane/assets/${action}-20.png`,
      alt: "",
    });
    button.prepend(icon);
    ribbon.append(button);
  }
}

/** The choice of scenarios; choosing one loads the page anew with its name. */
export function makeScenarioChoice(
  names: Readonly<Record<string, Words>>,
  chosen: string,
): HTMLSelectElement {
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", texts.scenario.vi);
  for (const [value, { vi }] of Object.entries(names))
    choice.append(new Option(vi, value, false, value === chosen));
  for (const option of choice.options) option.title = names[option.value]?.en ?? "";
  choice.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("scenario", choice.value);
    location.href = address.href;
  });
  return choice;
}

/** A field that opens a file, behind a button. */
export function makeOpenButton(open: (file: File) => Promise<void>): HTMLButtonElement {
  const field = Object.assign(document.createElement("input"), {
    type: "file",
    accept: ".xlsx,.xlsm,.xls,.ods",
  });
  field.addEventListener("change", () => {
    const [file] = field.files ?? [];
    field.value = "";
    if (file) void open(file);
  });
  return makeButton(texts.open, () => field.click());
}

/** One message above the grid, with what can be done about it; null takes it away. */
export function say(place: HTMLElement, words: Words | null, buttons: readonly HTMLElement[] = []): void {
  place.hidden = words === null;
  place.replaceChildren(words?.vi ?? "", ...buttons);
  place.title = words?.en ?? "";
}

/** The line below: how the workbook is calculated and what the add-in asked of the host. */
export function describeState(host: ExcelHost, { calculationMode, stale }: WorkbookModel): string[] {
  const kilobytes = (bytes: number): string =>
    (bytes / 1024).toLocaleString("vi-VN", { maximumFractionDigits: 0 });
  const sum = (name: "requestBytes" | "responseBytes"): number =>
    host.requests.reduce((total, request) => total + request[name], 0);
  return [
    calculationMode === "Manual" ? `Tính thủ công${stale ? " · cần tính lại (F9)" : ""}` : "Tính tự động",
    `${host.syncs} yêu cầu · gửi ${kilobytes(sum("requestBytes"))} KB · nhận ${kilobytes(sum("responseBytes"))} KB`,
    `${host.undoHistory.depth} bước hoàn tác`,
  ];
}
