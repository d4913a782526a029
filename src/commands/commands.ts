import { type Command, commands, request } from "./requests";

/** What a command needs of the page that Excel runs it in. */
export interface CommandPage {
  readonly request: (command: Command) => void;
  /** Shows the pane, where every command tells its result. */
  readonly showPane: () => Promise<void>;
}

/** What Excel hands to a command; it holds the ribbon's button down until the event is completed. */
export interface CommandEvent {
  completed(): void;
}

/** Hands the command to the pane and shows it. The event is completed in every case; what went wrong is thrown on. */
export async function runCommand(command: Command, event: CommandEvent, page: CommandPage): Promise<void> {
  try {
    page.request(command);
    await page.showPane();
  } finally {
    event.completed();
  }
}

/** Tells Excel which action does which command. Must happen while the page loads, or the first click is lost (office-js#5176). */
export function associateCommands(
  associate: (name: string, action: (event: CommandEvent) => Promise<void>) => void,
  page: CommandPage,
): void {
  for (const command of commands) associate(command, (event) => runCommand(command, event, page));
}

// Without Microsoft's script there is no ribbon to answer, and the page says so.
if (typeof Office !== "undefined")
  associateCommands((name, action) => Office.actions.associate(name, action), {
    request,
    showPane: () => Office.addin.showAsTaskpane(),
  });
