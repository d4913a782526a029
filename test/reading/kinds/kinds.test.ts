/** Layouts that honest offices may send, by kind and in their own words: read right, or asked about; never another figure, never called blank. */
import { all } from "./all";
import { ALLOWED } from "./kind";
import { score } from "./score";

describe.each(Object.entries(all))("%s", (_, layouts) => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_name, layout) => {
    const { verdicts, got } = score(layout);
    const unlike = Object.entries(verdicts).filter(
      ([code, verdict]) => !ALLOWED[layout.but?.[code] ?? layout.outcome].includes(verdict),
    );
    expect(unlike.map(([code, verdict]) => `${code} ${verdict} ${got[code]}`)).toEqual([]);
  });
});
