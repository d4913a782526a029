/**
 * `npm start` and `npm stop`: Microsoft's tool opens Excel with the add-in from `npm run dev-server`, or takes it out again. Where there
 * is no Excel, that is said at once, with what to do instead.
 */
import { spawnSync } from "node:child_process";
import process from "node:process";

const TOOL = "office-addin-debugging@7.0.0";

const NO_EXCEL = `Excel runs on Windows and on the Mac alone, so it cannot be opened on this machine. Instead:
  npm run workbench      the same pane in a browser, over a stand-in for Excel
  Excel on the web       build, serve dist/ over https and upload its manifest.xml (docs/install.md)`;

const [action] = process.argv.slice(2);
if (action !== "start" && action !== "stop") {
  console.error("usage: npm start, npm stop");
  process.exit(2);
}
if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(NO_EXCEL);
  process.exit(1);
}

const target = action === "start" ? ["desktop"] : [];
const { status } = spawnSync("npx", ["--yes", TOOL, action, "manifest.xml", ...target], {
  stdio: "inherit",
  // npx is a script on Windows.
  shell: process.platform === "win32",
});
if (status !== 0)
  console.error(`${TOOL} could not ${action} Excel; npm run workbench shows the pane without it.`);
process.exitCode = status ?? 1;
