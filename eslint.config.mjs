import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Dependencies point inward: entry points → adapters → sheets → domain. The stand-in host is known to tests and the workbench alone. */
const mayImport = {
  domain: ["domain"],
  sheets: ["sheets", "domain"],
  xlsx: ["xlsx", "sheets", "domain"],
  excel: ["excel", "sheets", "domain"],
  functions: ["functions", "sheets", "domain"],
  commands: ["commands", "excel", "xlsx", "sheets", "domain"],
  taskpane: ["taskpane", "commands", "functions", "excel", "xlsx", "sheets", "domain"],
  cli: ["cli", "xlsx", "sheets", "domain"],
  host: ["host"],
  workbench: ["workbench", "host", "taskpane", "commands", "functions", "excel", "xlsx", "sheets", "domain"],
};

export default tseslint.config(
  { ignores: ["node_modules/", "build/", "dist/", "out/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...officeAddins.configs.recommended.filter((config) => !config.name?.startsWith("typescript-eslint")),
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "prettier/prettier": "off",
      eqeqeq: "error",
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
      "boundaries/elements": Object.keys(mayImport).map((type) => ({ type, pattern: `src/${type}/**`, mode: "full" })),
    },
    rules: {
      "boundaries/element-types": [
        "error",
        { default: "disallow", rules: Object.entries(mayImport).map(([from, allow]) => ({ from: [from], allow })) },
      ],
      "boundaries/no-unknown": "off",
    },
  },
  { files: ["**/*.data.ts", "test/**"], rules: { "max-lines": "off" } },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  prettier,
);
