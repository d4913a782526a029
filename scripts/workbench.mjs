/**
 * `npm run workbench`: builds the workbench into build/workbench and serves it on this machine alone, without any
 * network. `-- --port 3100` names the port; the next free one is taken. `-- --production` takes the pane as it ships.
 */
import process from "node:process";
import { buildWorkbench } from "./workbench/build.mjs";
import { serveWorkbench } from "./workbench/serve.mjs";

const given = process.argv.indexOf("--port");
const port = given < 0 ? 3100 : Number(process.argv[given + 1]);

console.log("Building the workbench …");
await buildWorkbench(process.argv.includes("--production") ? "production" : "development");
const { address } = await serveWorkbench(port);
console.log(`The workbench is at ${address} (Ctrl+C ends it)`);
