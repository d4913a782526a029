/** @jest-environment jsdom */
/** What the pane says of a file that takes long. */
import "../fixtures/textCoding";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { BusyBar } from "../../../src/taskpane/components/shell/BusyBar";
import type { Work } from "../../../src/taskpane/state/pane";
import { scriptPane } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

function showBar(work: Work) {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const pane = scriptPane({ work });
  act(() =>
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <BusyBar pane={pane} />
      </FluentProvider>,
    ),
  );
  return { root, pane };
}

const reading = { kind: "readingFiles", done: 3, total: 46, name: "a.xlsx" } as const;
const skipButton = (root: HTMLElement) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Bỏ qua tệp này");

it("says that it is read on, and offers to go on without it only then", () => {
  expect(skipButton(showBar(reading).root)).toBeUndefined();
  const { root, pane } = showBar({ ...reading, slow: true });
  expect(root.textContent).toContain(
    "Tệp 4/46 đọc lâu hơn thường lệ. Vẫn đang đọc tiếp, chưa tệp nào bị bỏ.",
  );
  act(() => skipButton(root)!.click());
  expect(pane.calls).toEqual([["skipFile"]]);
});
