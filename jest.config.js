/** Tests mirror src; each kind of judge (LibreOffice, browser) is a project of its own so that it can be run alone. */
const base = {
  testEnvironment: "node",
  transform: { "\\.(ts|tsx|mjs)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } }] },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
const project = (displayName, extra) => ({ ...base, displayName, ...extra });

module.exports = {
  projects: [
    project("unit", { testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["/node_modules/", "\\.(office|browser)\\.test\\."] }),
    project("libreoffice", { testMatch: ["<rootDir>/test/**/*.office.test.ts"] }),
    project("browser", { testMatch: ["<rootDir>/test/**/*.browser.test.ts"] }),
  ],
};
