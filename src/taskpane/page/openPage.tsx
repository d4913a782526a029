import { createRoot } from "react-dom/client";
import type { Localized } from "../../model/finding";
import { App } from "../App";
import { prepareTheme } from "../components/shell/theme/theme";
import { makeOfficeDeps } from "./officeDeps";
import { isExcelDark } from "./theme";
import { words } from "./words.data";

/** Shows the pane in Excel; anywhere else it says in words why there is none. */
export function openPage(root: HTMLElement): void {
  if (typeof Office === "undefined") return say(root, words.noOffice);
  void Office.onReady(({ host }) =>
    host !== Office.HostType.Excel
      ? say(root, words.outsideExcel)
      : isOnIPad()
        ? say(root, words.onIPad)
        : showPane(root),
  );
}

/** Excel on the iPad has no shared runtime, without which nothing here works (docs, "Shared runtime requirement sets"). */
const isOnIPad = (): boolean => Office.context.platform === Office.PlatformType.iOS;

async function showPane(root: HTMLElement): Promise<void> {
  const dark = isExcelDark();
  await early(prepareTheme(dark));
  createRoot(root).render(<App deps={makeOfficeDeps()} dark={dark} />);
}

/** What is asked for before it is needed may fail: it is asked for again when it is, and then told. */
const early = (loading: Promise<unknown>): Promise<void> =>
  loading.then(
    () => undefined,
    () => undefined,
  );

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
