import { associateCommands, runCommand } from "../../src/commands/commands";
import { type Command, commands, makeCommandQueue } from "../../src/commands/requests";

/** What happened, in its order. */
function openPage(showPane: () => Promise<void> = () => Promise.resolve()) {
  const told: string[] = [];
  return {
    told,
    page: {
      request: (command: Command) => void told.push(`request ${command}`),
      showPane: () => (told.push("show"), showPane()),
    },
    event: { completed: () => void told.push("completed") },
  };
}

describe("a command of the ribbon", () => {
  test("is handed over, shows the pane and completes its event", async () => {
    const { told, page, event } = openPage();
    await runCommand("check", event, page);
    expect(told).toEqual(["request check", "show", "completed"]);
  });

  test("completes its event where the pane cannot be shown, and says why", async () => {
    const { told, page, event } = openPage(() => Promise.reject(new Error("no pane")));
    await expect(runCommand("finish", event, page)).rejects.toThrow("no pane");
    expect(told).toEqual(["request finish", "show", "completed"]);
  });

  test("completes its event where handing over fails", async () => {
    const { told, page, event } = openPage();
    const request = () => {
      throw new Error("broken listener");
    };
    await expect(runCommand("forms", event, { ...page, request })).rejects.toThrow("broken listener");
    expect(told).toEqual(["completed"]);
  });

  test("is associated under its own name while the page loads", async () => {
    const { told, page, event } = openPage();
    const actions = new Map<string, (event: { completed(): void }) => Promise<void>>();
    associateCommands((name, action) => void actions.set(name, action), page);
    expect([...actions.keys()]).toEqual([...commands]);
    await actions.get("highlight")!(event);
    expect(told[0]).toBe("request highlight");
  });
});

describe("the queue between ribbon and pane", () => {
  test("keeps commands until somebody listens, each once", () => {
    const { request, onCommand } = makeCommandQueue();
    const heard: Command[] = [];
    request("consolidate");
    request("check");
    request("consolidate");
    onCommand((command) => heard.push(command));
    expect(heard).toEqual(["consolidate", "check"]);
    request("consolidate");
    expect(heard).toEqual(["consolidate", "check", "consolidate"]);
  });

  test("keeps commands again when the listener has gone, and tells only the newest", () => {
    const { request, onCommand } = makeCommandQueue();
    const [first, second]: Command[][] = [[], []];
    const stop = onCommand((command) => first!.push(command));
    stop();
    request("forms");
    const stopSecond = onCommand((command) => second!.push(command));
    stop();
    request("finish");
    expect([first, second]).toEqual([[], ["forms", "finish"]]);
    stopSecond();
  });

  test("the promise that a listener breaks is the command's", () => {
    const { request, onCommand } = makeCommandQueue();
    onCommand(() => {
      throw new Error("broken listener");
    });
    expect(() => request("forms")).toThrow("broken listener");
  });
});
