/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { useDraft, type Draft } from "../../../../src/taskpane/components/parts/useDraft";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** One field over a value that somebody else keeps. */
function mount() {
  const saved: string[] = [];
  let draft: Draft<string> | undefined;
  function Probe({ given }: { readonly given: string }) {
    draft = useDraft(given, (value) => saved.push(value));
    return null;
  }
  const root: Root = createRoot(document.createElement("div"));
  const show = (given: string): void => act(() => root.render(<Probe given={given} />));
  return {
    saved,
    show,
    value: () => draft!.value,
    type: (text: string): void => act(() => draft!.edit(text)),
    leave: (): void => act(() => draft!.commit()),
    close: (): void => act(() => root.unmount()),
  };
}

describe("a value under the officer's hands", () => {
  it("is handed over when its field is left, once", () => {
    const field = mount();
    field.show("a");
    field.type("ab");
    field.type("abc");
    expect([field.value(), field.saved]).toEqual(["abc", []]);
    field.leave();
    field.show("abc");
    field.leave();
    field.close();
    expect(field.saved).toEqual(["abc"]);
  });

  it("is not handed over where it is as it was", () => {
    const field = mount();
    field.show("a");
    field.type("ab");
    field.type("a");
    field.leave();
    field.close();
    expect(field.saved).toEqual([]);
  });

  it("is handed over when the section closes", () => {
    const field = mount();
    field.show("a");
    field.type("ab");
    field.close();
    expect(field.saved).toEqual(["ab"]);
  });

  it("gives way to a value that changed elsewhere", () => {
    const field = mount();
    field.show("a");
    field.type("ab");
    field.show("x");
    expect(field.value()).toBe("x");
    field.close();
    expect(field.saved).toEqual([]);
  });
});
