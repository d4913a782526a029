/** @jest-environment jsdom */
/** The pane's page where the add-in cannot run: it says so in words and asks Excel for nothing. */
import "../fixtures/textCoding";
import { act } from "react";
import { openPage } from "../../../src/taskpane/page/openPage";

const hosts = { Excel: "Excel", Word: "Word" };
const platforms = { iOS: "iOS", PC: "PC" };

/** An Office that is of this application and platform; anything else that is asked of it fails. */
function setOffice(host: string, platform: string): void {
  Object.assign(globalThis, {
    Office: {
      HostType: hosts,
      PlatformType: platforms,
      context: { platform },
      onReady: (call: (info: { readonly host: string }) => void) => Promise.resolve(call({ host })),
    },
  });
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["Excel on the iPad", hosts.Excel, platforms.iOS, /Excel trên iPad chưa hỗ trợ.*Sổ tính không thay đổi/],
  ["another application", hosts.Word, platforms.PC, /Excel/],
])("%s is refused in words", async (_, host, platform, words) => {
  setOffice(host, platform);
  const root = document.createElement("div");
  await act(async () => openPage(root));
  expect(root.textContent).toMatch(words);
});

test("a browser without Excel is told so", () => {
  const root = document.createElement("div");
  openPage(root);
  expect(root.textContent).not.toBe("");
});
