/** @jest-environment jsdom */
import { refuseStrayFiles } from "../../../src/taskpane/page/strayFiles";

/** Drops something; answers whether the browser was kept from opening it. */
function drop(types: readonly string[], isTaken: boolean): boolean {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, dropEffect: "copy" } });
  const zone = document.body.appendChild(document.createElement("div"));
  zone.addEventListener("drop", (dropped) => isTaken && dropped.preventDefault());
  zone.dispatchEvent(event);
  return (event as Event & { dataTransfer: { dropEffect: string } }).dataTransfer.dropEffect === "none";
}

beforeAll(() => refuseStrayFiles(window));

it.each([
  ["files beside their place", ["Files"], false, true],
  ["files in their place", ["Files"], true, false],
  ["text, which may go into a field", ["text/plain"], false, false],
] as const)("%s", (_, types, isTaken, refused) => {
  expect(drop(types, isTaken)).toBe(refused);
});
