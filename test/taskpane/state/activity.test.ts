import { makeActivity } from "../../../src/taskpane/state/activity";
import { sampleFiles, startPane } from "../fixtures/livePane";
import { MemoryPort } from "../fixtures/memoryPort";

describe("activity", () => {
  it("is told once when the first thing begins and once when the last has ended", () => {
    const told: boolean[] = [];
    const { begin } = makeActivity((atRest) => told.push(atRest));
    const [first, second] = [begin(), begin()];
    first();
    first();
    expect(told).toEqual([false]);
    second();
    expect(told).toEqual([false, true]);
  });

  it("ends with a job that fails", async () => {
    const told: boolean[] = [];
    const { during } = makeActivity((atRest) => told.push(atRest));
    await expect(during(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(told).toEqual([false, true]);
  });
});

describe("the pane", () => {
  it("is at rest only when the look that follows what was done has been taken", async () => {
    const port = new MemoryPort();
    const seen: string[] = [];
    const onRest = (atRest: boolean): void =>
      void seen.push(`${atRest ? "at rest" : "at work"} after ${port.calls.join() || "nothing"}`);
    const pane = startPane({ port, onRest });
    await pane.settle();
    await pane.actions.addFiles(sampleFiles("PhongTho"));
    expect(seen).toHaveLength(3);
    await pane.settle();
    expect(seen).toEqual([
      "at work after nothing",
      "at rest after open,check",
      "at work after open,check",
      "at rest after open,check,check",
    ]);
  });
});
