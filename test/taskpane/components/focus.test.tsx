/** @jest-environment jsdom */
/** Where the keyboard stands once the button that was pressed is gone. */
import "../fixtures/textCoding";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { CleanPart } from "../../../src/taskpane/components/finish/CleanPart";
import { OutsideCard } from "../../../src/taskpane/components/sources/OutsideCard";
import { ResubmissionCard } from "../../../src/taskpane/components/sources/ResubmissionCard";
import type { Pane } from "../../../src/taskpane/state/pane";
import { compareResults } from "../../../src/years/compareResults";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { withForm } from "../fixtures/scriptedAnswers";
import { checkedState, scriptPane } from "../fixtures/scriptedPane";
import { findButton } from "../fixtures/shown";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const whole = resultOf(readSamples());

/** Shows a part, and shows it again with another pane as the state goes on. */
function mount(part: (pane: Pane) => ReactNode) {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const root = createRoot(element);
  const show = (pane: Pane): void =>
    act(() => root.render(<FluentProvider theme={webLightTheme}>{part(pane)}</FluentProvider>));
  return { element, show };
}

function pressFocused(root: HTMLElement, name: string): void {
  const button = findButton(root, name);
  act(() => {
    button.focus();
    button.click();
  });
}

test("cleaning goes from the button to the harmless answer and back", () => {
  const { element, show } = mount((pane) => <CleanPart pane={pane} />);
  show(scriptPane(checkedState(whole)));
  const [clean] = [...element.querySelectorAll("button")];
  pressFocused(element, clean!.textContent!);
  const answers = [...element.querySelectorAll("button")];
  expect(document.activeElement).toBe(answers[1]);
  pressFocused(element, answers[1]!.textContent!);
  expect(document.activeElement?.textContent).toBe(clean!.textContent);
});

test("a resubmission that is settled leaves the keyboard at its heading", () => {
  const resubmission = {
    file: new File([], "lai.xlsx"),
    read: withForm(),
    unit: { code: "SIN_HO", name: "Huyện Sìn Hồ" },
    older: [{ file: "SIN-HO.xls", sheet: "Sheet1" }],
    comparison: compareResults(whole, whole, "SIN_HO"),
  };
  const { element, show } = mount((pane) => <ResubmissionCard pane={pane} />);
  show(scriptPane({ ...checkedState(whole), resubmission }));
  pressFocused(element, "Giữ bản đang dùng");
  show(scriptPane({ ...checkedState(whole), resubmission: null }));
  expect(document.activeElement).toBe(element.querySelector("h3"));
});

test("what waits keeps its place among the buttons", () => {
  const finding = {
    severity: "error",
    code: "PLAN_OUTSIDE_UNITS",
    message: { vi: "Năm học ngoài thời kỳ.", en: "The year is outside." },
  } as const;
  const { element, show } = mount((pane) => <OutsideCard pane={pane} finding={finding} />);
  show(scriptPane({ ...checkedState(whole), work: { kind: "consolidating", step: "reading" } }));
  expect([...element.querySelectorAll("button")].map(({ disabled }) => disabled)).toEqual([false, false]);
  expect(element.querySelectorAll("[aria-disabled=true]")).toHaveLength(1);
});
