/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { RunQuestions } from "../../../src/excel/port";
import type { FigureEdit } from "../../../src/excel/standing";
import StandingCard from "../../../src/taskpane/components/standing/StandingCard";
import UsedReports from "../../../src/taskpane/components/standing/UsedReports";
import type { Pane } from "../../../src/taskpane/state/pane";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { checkedState, scriptPane } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

function show(Part: typeof StandingCard, pane: Pane): HTMLElement {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  act(() =>
    createRoot(element).render(
      <FluentProvider theme={webLightTheme}>
        <Part pane={pane} />
      </FluentProvider>,
    ),
  );
  return element;
}

const whole = resultOf(readSamples());
const nothing: RunQuestions = { edits: [], typedOver: [], lost: [], catalogue: null };
const edit: FigureEdit = {
  unit: "SIN_HO",
  indicator: "NHA_TRE",
  field: "numerator",
  old: 1250,
  now: 1150,
  shown: 1150,
  at: { sheet: "Chi tiết theo đơn vị", cell: "F11" },
};

const paneWith = (questions: Partial<RunQuestions>) => {
  const { checked } = checkedState(whole);
  const standing = { ...nothing, ...questions, fromSheets: false, used: [], holds: false };
  return scriptPane({ checked: { ...checked!, standing } });
};

function press(root: HTMLElement, label: string): void {
  const [button] = [...root.querySelectorAll("button")].filter(({ textContent }) => textContent === label);
  act(() => button!.click());
}

function write(input: HTMLInputElement, text: string): void {
  act(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
    set!.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const GO = "Tổng hợp lại theo cách này";

it("a changed figure is shown with its unit, both figures and its cell, and becomes an adjustment with who and why", () => {
  const pane = paneWith({ edits: [edit] });
  const root = show(StandingCard, pane);
  expect(root.textContent).toMatch(/Sìn Hồ, .*tử số: 1\.250 → 1\.150 F11/);
  press(root, GO);
  expect(pane.calls).toEqual([]);
  expect(root.textContent).toContain("Cần ghi mục này.");
  const [reason, by] = [...root.querySelectorAll<HTMLInputElement>("input:not([type=radio])")];
  write(reason!, " Phòng gọi điện ");
  write(by!, "Nguyễn Văn An");
  press(root, GO);
  const adjust = { reason: "Phòng gọi điện", confirmedBy: "Nguyễn Văn An", document: "" };
  expect(pane.calls).toEqual([["settleStanding", { adjust, lost: "keep" }]]);
});

it("a figure that cannot be an adjustment only goes back", () => {
  const pane = paneWith({ edits: [{ ...edit, now: null, shown: "" }] });
  const root = show(StandingCard, pane);
  expect(root.textContent).toContain("1.250 → (để trống)");
  expect(root.textContent).toContain("sẽ được trả lại như cũ");
  press(root, GO);
  expect(pane.calls).toEqual([["settleStanding", { adjust: null, lost: "keep" }]]);
});

it("nothing is asked where nothing was changed", () => {
  expect(show(StandingCard, paneWith({})).querySelector("section")).toBeNull();
});

it("the files of the result in the workbook are listed, to be chosen again", () => {
  const { checked } = checkedState(whole);
  const used = [{ unit: "SIN_HO", file: "Sin Ho.xlsx", sheet: "Biểu 1" }];
  const standing = { ...nothing, fromSheets: true, used, holds: true };
  const root = show(UsedReports, scriptPane({ checked: { ...checked!, standing } }));
  expect(root.textContent).toContain("Sìn Hồ: Sin Ho.xlsx");
  expect(root.textContent).toContain("Chọn lại tệp…");
});
