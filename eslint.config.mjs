import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";
import { core, product, programs, shipped } from "./scripts/structure/folders.mjs";
import { WITH_WORDS } from "./scripts/structure/words.mjs";

const elements = [
  ...Object.keys(product).map((type) => ({
    type,
    pattern: type === "host" ? "packages/excel-host/src/**" : `src/${type}/**`,
    partialMatch: false,
  })),
  ...Object.keys(programs).map((type) => ({
    type,
    pattern: type === "test" ? "{test,packages/*/test}/**" : `${type}/**`,
    partialMatch: false,
  })),
];

const inward = Object.entries({ ...product, ...programs }).map(([type, others]) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
}));

/** The pure half needs no package at all; the two workbook libraries stay behind the adapter in src/files. */
const packages = [
  { allow: { to: { module: { origin: ["external", "core"] } } } },
  {
    from: { element: { types: { anyOf: [...core, "letters", "sheets"] } } },
    disallow: { to: { module: { origin: ["external", "core"] } } },
  },
  {
    from: { element: { types: { anyOf: shipped.filter((name) => name !== "files") } } },
    disallow: { to: { module: { origin: "external", source: ["@e965/xlsx", "hucre"] } } },
  },
  {
    from: { element: { types: { anyOf: shipped.filter((name) => name !== "files") } } },
    disallow: { to: { module: { origin: "external", source: ["fast-xml-parser", "papaparse"] } } },
  },
];

/** The product's version has one home; the pure half is told it. */
const version = {
  from: { element: { types: { anyOf: ["cli", "taskpane", "workbench", ...Object.keys(programs)] } } },
  allow: { to: { file: { categories: "package" } } },
};

/** Excel's rules come from Microsoft's plugin object alone: its ready-made configurations bring an older typescript-eslint along. */
const officeRules = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/no-office-initialize": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

/** A letter that Vietnamese has and English has not. */
const VIETNAMESE =
  "/[\\u00c0-\\u00c3\\u00c8-\\u00ca\\u00cc\\u00cd\\u00d2-\\u00d5\\u00d9\\u00da\\u00dd\\u00e0-\\u00e3\\u00e8-\\u00ea\\u00ec\\u00ed\\u00f2-\\u00f5\\u00f9\\u00fa\\u00fd\\u0102\\u0103\\u0110\\u0111\\u01a0\\u01a1\\u01af\\u01b0\\u1ea0-\\u1ef9]/";

export default tseslint.config(
  { ignores: ["node_modules/", "build/", "dist/", "out/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { globals: globals.node },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: { "@typescript-eslint/no-floating-promises": "error" },
  },
  {
    // The same files without the types of Office, React and the browser, which cost most of the time of linting one file.
    files: [...core, "letters", "sheets"].map((folder) => `src/${folder}/**/*.ts`),
    languageOptions: {
      parserOptions: { project: "./tsconfig.core.json", tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["{src,packages,test,scripts,bench}/**/*.{ts,tsx,mjs}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] } },
      "boundaries/elements": elements,
      "boundaries/files": [{ category: "package", pattern: "package.json" }],
      "boundaries/dependency-nodes": ["import", "dynamic-import", "export", "require"],
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: [...inward, ...packages, version],
        },
      ],
    },
  },
  {
    files: ["{src,packages}/**"],
    ignores: ["**/*.data.ts"],
    rules: { "max-lines": ["error", { max: 300 }] },
  },
  {
    // Still to be parted.
    files: ["src/cli/sources/sources.ts", "src/files/read.ts"],
    rules: { "max-lines": ["error", { max: 600 }] },
  },
  { files: ["src/{domain,words,reading,plans,years,standards,sheets}/**"], rules: { "no-console": "error" } },
  {
    files: ["src/{excel,functions,commands,taskpane,workbench}/**"],
    languageOptions: { globals: globals.browser },
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["test/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["describe", "it", "test"].map((object) => ({
          object,
          property: "only",
          message: "a focused test hides all the others",
        })),
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.data.ts", "src/workbench/scenarios/**", ...WITH_WORDS],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "Literal[value=V]",
          "Literal[regex.pattern=V]",
          "TemplateElement[value.raw=V]",
          "JSXText[value=V]",
        ].map((selector) => ({
          selector: selector.replace("V", VIETNAMESE),
          message: "Vietnamese words are data: they belong into a *.data.ts",
        })),
      ],
    },
  },
  { files: ["test/patience.js"], languageOptions: { globals: globals.jest } },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  prettier,
);
