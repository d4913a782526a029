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
  },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  setupFilesAfterEnv: ["<rootDir>/test/patience.js"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

const project = (displayName, extra) => ({ ...base, displayName, ...extra });

module.exports = {
  projects: [
    project("unit", {
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "\\.(office|browser|dist)\\.test\\."],
    }),
    project("libreoffice", { testMatch: ["<rootDir>/test/**/*.office.test.{ts,tsx}"] }),
    project("dist", { testMatch: ["<rootDir>/test/**/*.dist.test.{ts,tsx}"] }),
    project("browser", {
      testMatch: ["<rootDir>/test/**/*.browser.test.{ts,tsx}"],
      globalSetup: "<rootDir>/test/workbench/served.js",
      globalTeardown: "<rootDir>/test/workbench/closed.js",
    }),
  ],
};
