/**
 * fast-check as the tests see it: a fixed seed, so that a test fails for what has changed and never by the luck of a draw.
 * `npm run properties` draws anew (`EDU_SEED=random`) and more often (`EDU_RUNS=10` times); a failure prints its seed, and
 * `EDU_SEED=<seed>` repeats it.
 */
const { dirname, join } = require("node:path");

const FIXED_SEED = 20_262_027;
const { EDU_SEED: seed, EDU_RUNS: times = "1" } = process.env;

const published = require(join(dirname(require.resolve("fast-check/package.json")), "lib/cjs/fast-check.js"));
const { default: fc, ...named } = published;

fc.configureGlobal(seed === "random" ? {} : { seed: Number(seed ?? FIXED_SEED) });

/** @param {import("fast-check").IRawProperty<unknown>} property */
const assert = (property, parameters = {}) =>
  fc.assert(property, { ...parameters, numRuns: (parameters.numRuns ?? 100) * Number(times) });

module.exports = { ...named, assert, default: { ...fc, assert } };
Object.defineProperty(module.exports, "__esModule", { value: true });
