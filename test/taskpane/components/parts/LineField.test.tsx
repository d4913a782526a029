/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { LineField } from "../../../../src/taskpane/components/parts/LineField";
import { LanguageContext } from "../../../../src/taskpane/components/shell/language";
import type { Language } from "../../../../src/model/finding";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** What stands in a field and below it. */
function shown(language: Language, type: "text" | "date", value: string, hint?: string): string | null {
  const host = document.createElement("div");
  const root = createRoot(host);
  act(() =>
    root.render(
      <FluentProvider>
        <LanguageContext.Provider value={language}>
          <LineField label="Đến" type={type} value={value} hint={hint} onEdit={() => {}} />
        </LanguageContext.Provider>
      </FluentProvider>,
    ),
  );
  const text = host.querySelector(".fui-Field")!.textContent;
  act(() => root.unmount());
  return text;
}

it.each([
  ["vi", "date", "2026-06-05", undefined, "ĐếnNgày 5 tháng 6 năm 2026"],
  ["en", "date", "2026-06-05", "Printed", "ĐếnPrinted · 5 June 2026"],
  ["vi", "date", "", "In ra", "ĐếnIn ra"],
  ["vi", "date", "", undefined, "Đến"],
  ["vi", "text", "2026-06-05", undefined, "Đến"],
] as const)("in %s a %s of %p is written out", (language, type, value, hint, text) => {
  expect(shown(language, type, value, hint)).toBe(text);
});
