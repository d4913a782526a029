/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { Catalogue, Indicator } from "../../../src/model/indicator";
import type { ConsolidationResult } from "../../../src/model/consolidation";
import ResultSection from "../../../src/taskpane/components/result/ResultSection";
import { believableFigures, catalogue, resultOf } from "../../sheets/results";
import { laiChauCommunes } from "../../units/sets";
import { checkedState, scriptPane } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

Element.prototype.scrollIntoView = () => undefined;

function show(result: ConsolidationResult): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  act(() =>
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <ResultSection pane={scriptPane(checkedState(result))} />
      </FluentProvider>,
    ),
  );
  return root;
}

const over = (change: (row: Indicator) => Partial<Indicator> = () => ({})): ConsolidationResult => {
  const used: Catalogue = {
    ...catalogue,
    plan: { ...catalogue.plan, targetYear: "2025-2026", baselineYear: "2024-2025" },
    indicators: catalogue.indicators.map((row) => ({ ...row, ...change(row) })),
  };
  return resultOf({
    catalogue: used,
    set: laiChauCommunes,
    figures: believableFigures(used, laiChauCommunes, 5),
  });
};

/** Numbers of the rows whose item holds a text. */
const rowsWith = (root: HTMLElement, text: string): number[] =>
  [...root.querySelectorAll("li")]
    .filter((item) => item.querySelector("button") && item.textContent.includes(text))
    .map((item) => Number(/(\d+)\. /.exec(item.textContent)![1]))
    .sort((a, b) => a - b);

test("beside the verdict stands that last year is of other units, and why a row is not judged", () => {
  const root = show(over());
  expect(rowsWith(root, "Không so sánh với năm trước do thay đổi đơn vị hành chính.")).toEqual([
    5, 6, 7, 8, 11,
  ]);
  expect(rowsWith(root, "Không đơn vị nào trong bộ đơn vị báo cáo được chỉ tiêu này.")).toEqual([6, 7, 11]);
  expect(rowsWith(root, "Không đánh giá: chỉ tiêu lớn hơn số có thể đạt được của bộ đơn vị.")).toEqual([5]);
});

test("rows with a figure and without a target are a group of their own, and not among those that could be met", () => {
  const without: Readonly<Record<number, string>> = { 1: "", 2: "", 3: "Duy trì" };
  const result = over(({ tt }) =>
    without[Number(tt)] === undefined ? {} : { target: null, targetText: without[Number(tt)]! },
  );
  const root = show(result);
  const headings = [...root.querySelectorAll("h3")].map(({ textContent }) => textContent);
  expect(headings).toEqual(
    expect.arrayContaining(["Không giao chỉ tiêu (2)", "Chỉ tiêu bằng lời (1)", "Chưa có số liệu (3)"]),
  );
  expect(rowsWith(root, "không giao chỉ tiêu")).toEqual([1, 2]);
  expect(rowsWith(root, "chỉ tiêu Duy trì")).toEqual([3]);
  expect(root.querySelector("h2")!.textContent).toMatch(/\/23 chỉ tiêu đạt và vượt$/);
});
