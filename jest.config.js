/**
 * Tests mirror src. Each kind of judge (LibreOffice, the build, browser) is a project of its own, so that it can be run
 * alone and be left out where its program is missing; `scripts/test.mjs` runs them all.
 */
const swc = (parser) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

const base = {
  testEnvironment: "node",
  transform: {
    "\\.tsx$": swc({ syntax: "typescript", tsx: true }),
    // Without tsx, so that a generic arrow function (<T>(x: T) => x) parses.
    "\\.ts$": swc({ syntax: "typescript" }),
    "\\.mjs$": swc({ syntax: "ecmascript" }),
    "/marked/.*\\.js$": swc({ syntax: "ecmascript" }),
  },
  // These are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|d3-[^/]+|internmap|marked)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/patience.js"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/fastCheck.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

const project = (displayName, extra) => ({ ...base, displayName, ...extra });

/** `--selectProjects unit test/x` would run every unit test: jest takes the path for one more project's name. */
function refusePathsAsProjects(names) {
  const at = process.argv.indexOf("--selectProjects");
  if (at < 0) return;
  const behind = process.argv.slice(at + 1);
  const end = behind.findIndex((word) => word.startsWith("-"));
  const taken = end < 0 ? behind : behind.slice(0, end);
  const strange = taken.filter((word) => !names.includes(word));
  if (strange.length > 0)
    throw new Error(`no such project: ${strange.join(", ")}; paths come before --selectProjects`);
}

refusePathsAsProjects(["unit", "libreoffice", "dist", "browser"]);

module.exports = {
  projects: [
    project("unit", {
      testMatch: ["<rootDir>/{test,packages/*/test}/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "\\.(office|browser|dist)\\.test\\."],
    }),
    project("libreoffice", { testMatch: ["<rootDir>/{test,packages/*/test}/**/*.office.test.{ts,tsx}"] }),
    project("dist", { testMatch: ["<rootDir>/{test,packages/*/test}/**/*.dist.test.{ts,tsx}"] }),
    project("browser", {
      testMatch: ["<rootDir>/{test,packages/*/test}/**/*.browser.test.{ts,tsx}"],
      globalSetup: "<rootDir>/test/workbench/served.js",
      globalTeardown: "<rootDir>/test/workbench/closed.js",
    }),
  ],
};
