/**
 * Builds the workbench: its own page by esbuild, which keeps the chunks that Univer loads when it needs them, and the
 * add-in by its own webpack configuration, so that the pane in the frame is the very one that ships.
 */
import { build } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the built workbench lies, never in dist/; the tests build into a folder of their own, so that neither takes the other's away. */
export const outdir = join(root, "build", process.env.EDU_WORKBENCH_FOLDER ?? "workbench");

const require = createRequire(import.meta.url);

export async function buildPage() {
  const shared = {
    bundle: true,
    absWorkingDir: root,
    target: "es2022",
    logLevel: "error",
    legalComments: "none",
  };
  await build({
    ...shared,
    entryPoints: ["src/workbench/index.ts"],
    outdir,
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    minify: true,
    sourcemap: "linked",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl", ".woff2": "dataurl", ".png": "dataurl" },
  });
  await build({
    ...shared,
    entryPoints: ["src/workbench/office/officeStandIn.ts"],
    outdir,
    format: "iife",
  });
  copyFileSync(join(root, "src/workbench/workbench.html"), join(outdir, "index.html"));
}

/** The add-in as webpack.config.js has it, but for where it goes. */
function buildPane(mode) {
  const webpack = require("webpack");
  const config = require(join(root, "webpack.config.js"))({}, { mode });
  const compiler = webpack({
    ...config,
    context: root,
    output: { ...config.output, path: join(outdir, "pane") },
    cache: { type: "filesystem", cacheDirectory: `${outdir}-cache` },
    performance: false,
    infrastructureLogging: { level: "error" },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}

/** Builds all of it, anew; the mode is that of the pane. */
export async function buildWorkbench(mode = "development") {
  if (existsSync(join(outdir, "chunks"))) rmSync(join(outdir, "chunks"), { recursive: true });
  mkdirSync(outdir, { recursive: true });
  await Promise.all([buildPage(), buildPane(mode)]);
}
