import { createRoot } from "react-dom/client";
import type { Localized } from "../../domain/finding/finding";
import { App } from "../App";
import { makeOfficeDeps } from "./officeDeps";
import { isExcelDark } from "./theme";
import { words } from "./words.data";

/** Shows the pane in Excel; anywhere else it says in words why there is none. */
export function openPage(root: HTMLElement): void {
  if (typeof Office === "undefined") say(root, words.noOffice);
  else
    void Office.onReady(({ host }) =>
      host === Office.HostType.Excel ? showPane(root) : say(root, words.outsideExcel),
    );
}

function showPane(root: HTMLElement): void {
  createRoot(root).render(<App deps={makeOfficeDeps()} dark={isExcelDark()} />);
}

/** Both languages, since nothing is known of the reader. */
function say(root: HTMLElement, { vi, en }: Localized): void {
  root.replaceChildren(
    ...[
      [vi, "vi"],
      [en, "en"],
    ].map(([text, lang]) =>
      Object.assign(document.createElement("p"), { className: "opening", lang, textContent: text }),
    ),
  );
}
