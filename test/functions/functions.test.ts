import { callDirectly, expectShown, installStandIn, type BlankMode } from "./caller";
import { functionCases } from "./cases";

beforeAll(installStandIn);

describe.each<BlankMode>(["desktop", "web"])("called with blank cells as on the %s", (mode) => {
  test.each(functionCases.map((one) => [one.id, one.title, one] as const))("%s: %s", (_id, _title, one) => {
    const shown = mode === "desktop" ? (one.onDesktop ?? one.shown) : one.shown;
    expectShown(callDirectly(one.id, one.given, mode), shown);
  });
});
