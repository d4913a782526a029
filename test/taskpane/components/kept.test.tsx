/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import AdjustmentsSection from "../../../src/taskpane/components/adjustments/AdjustmentsSection";
import FinishSection from "../../../src/taskpane/components/finish/FinishSection";
import SettingsSection from "../../../src/taskpane/components/settings/SettingsSection";
import type { SectionProps } from "../../../src/taskpane/components/shell/sections";
import type { Pane } from "../../../src/taskpane/state/pane";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { scriptPane, writtenState } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** Shows a section as a reader finds it who comes to it anew. */
function show(Section: ComponentType<SectionProps>, pane: Pane): HTMLElement {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  act(() =>
    createRoot(element).render(
      <FluentProvider theme={webLightTheme}>
        <Section pane={pane} />
      </FluentProvider>,
    ),
  );
  return element;
}

const buttons = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll("button")].map(({ textContent }) => textContent);

const whole = resultOf(readSamples());

it("what was typed for an adjustment is there again after a look at another step", () => {
  const drafted = { unit: "SIN_HO", indicator: "GV_TH_CHUAN" };
  const pane = scriptPane({ ...writtenState(whole), drafted });
  const reason = show(AdjustmentsSection, pane).querySelector("textarea")!;
  act(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!;
    set!.call(reason, "Theo công văn của Phòng");
    reason.dispatchEvent(new Event("input", { bubbles: true }));
  });
  show(SettingsSection, pane);
  expect(show(AdjustmentsSection, pane).querySelector("textarea")?.value).toBe("Theo công văn của Phòng");
  const other = scriptPane({ ...writtenState(whole), drafted: { ...drafted } });
  expect(show(AdjustmentsSection, other).querySelector("textarea")?.value).toBe("");
});

it("settings that the workbook does not keep are said to be lost, with the way to keep them", () => {
  const { opening } = writtenState(whole);
  const settingsUnreadable = { vi: "Không đọc được.", en: "Not readable." };
  const pane = scriptPane({ opening: { ...opening!, settingsUnreadable } });
  const root = show(SettingsSection, pane);
  expect(root.textContent).toContain("sẽ mất khi đóng ngăn tác vụ");
  const [save] = [...root.querySelectorAll("button")].filter(
    ({ textContent }) => textContent === "Lưu cài đặt mới",
  );
  act(() => save!.click());
  expect(pane.calls).toEqual([["replaceSettings"]]);
  expect(buttons(show(SettingsSection, scriptPane({ opening: opening! })))).not.toContain("Lưu cài đặt mới");
});

it("a look by itself keeps nobody from handing in; figures that no longer hold do", () => {
  const state = writtenState(whole);
  const looking = show(FinishSection, scriptPane({ ...state, work: { kind: "checking" } }));
  const paragraph = (root: HTMLElement) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Sao chép đoạn văn")!;
  expect(paragraph(looking).getAttribute("aria-disabled")).toBeNull();
  expect(looking.textContent).toContain("chỉ tiêu đạt và vượt");
  const stale = scriptPane({ ...state, outcome: { ...state.outcome!, stale: true } });
  const root = show(FinishSection, stale);
  expect(paragraph(root).getAttribute("aria-disabled")).toBe("true");
  expect(root.textContent).not.toContain("chỉ tiêu đạt và vượt");
});
