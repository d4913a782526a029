/**
 * Runs a TypeScript program: `node scripts/run.mjs <entry.ts> [arguments…]`.
 *
 * 1. The entry, and the command line's worker beside it, are bundled into build/<name>.cjs.
 * 2. The bundle is run in this very process as if node had been given it: arguments, exit status, signals and
 *    standard streams are the program's own, and a stack names the TypeScript source.
 */
import { existsSync } from "node:fs";
import { Module } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, bundlePath } from "./bundle.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program finds its worker next to itself, as build/readWorker.cjs. */
const worker = resolve(root, "src/cli/reading/readWorker.ts");

function refuse(message) {
  console.error(message);
  process.exit(2);
}

function bundleOrExit(entries) {
  try {
    bundle(entries);
  } catch (error) {
    // esbuild has already shown what is wrong with the source, on standard error.
    const isShown = Array.isArray(error?.errors);
    if (!isShown && error?.code === undefined) throw error;
    if (!isShown) console.error(`cannot make ${bundlePath(entries[0])}: ${error.message}`);
    process.exit(1);
  }
}

const [name, ...programArguments] = process.argv.slice(2);
if (name === undefined) refuse("usage: node scripts/run.mjs <entry.ts> [arguments…]");
const entry = resolve(root, name);
if (!existsSync(entry)) refuse(`no such program: ${name}`);

bundleOrExit(existsSync(worker) ? [...new Set([entry, worker])] : [entry]);
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, bundlePath(entry), ...programArguments];
Module.runMain();
