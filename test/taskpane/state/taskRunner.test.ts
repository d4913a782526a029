import { firstState } from "../../../src/taskpane/state/changes";
import { TaskRunner } from "../../../src/taskpane/state/taskRunner";
import { makeStore } from "../../../src/taskpane/state/store";

/** A task runner, the kinds of jobs that it runs, and a diary of what began and ended. */
function openTasks() {
  const diary: string[] = [];
  const endings = new Map<string, () => void>();
  const tasks = new TaskRunner(makeStore(firstState), () => undefined);
  const run = (name: string, options: { readonly automatic?: boolean } = {}): Promise<boolean> =>
    tasks.run(
      { kind: "checking" },
      async ({ signal }) => {
        diary.push(`${name} begins`);
        await new Promise<void>((resolve) => {
          endings.set(name, resolve);
          if (options.automatic) signal.addEventListener("abort", () => resolve());
        });
        diary.push(`${name} ends`);
      },
      options,
    );
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { tasks, diary, run, settle, end: (name: string) => endings.get(name)?.() };
}

describe("a task runner", () => {
  it.each([
    ["asked for at the same time", false],
    ["that both wait for an automatic one", true],
  ])("does only the first of two jobs %s", async (_, automatic) => {
    const { tasks, diary, run, settle, end } = openTasks();
    const look = automatic ? run("look", { automatic }) : null;
    await settle();
    const jobs = [run("one"), run("two")];
    await settle();
    expect(diary.slice(automatic ? 2 : 0)).toEqual(["one begins"]);
    expect(tasks.isBusy).toBe(true);
    end("one");
    expect(await Promise.all(jobs)).toEqual([true, false]);
    expect(await look).toBe(automatic || null);
    expect(tasks.isBusy).toBe(false);
  });

  it("has an automatic job make way, and none begin while another is done", async () => {
    const { diary, run, settle, end } = openTasks();
    const look = run("look", { automatic: true });
    await settle();
    const one = run("one");
    await settle();
    expect(await run("second look", { automatic: true })).toBe(false);
    end("one");
    expect([await look, await one]).toEqual([true, true]);
    expect(diary).toEqual(["look begins", "look ends", "one begins", "one ends"]);
  });
});
