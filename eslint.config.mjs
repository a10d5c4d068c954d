import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The arrows of the house: from a folder, what it may not reach. */
const forbidden = (target, from, message) => ({ target, from, message });
const arrows = [
  forbidden("./src", ["./workbench", "./scripts", "./tests"], "src never knows what hosts or builds it."),
  forbidden(
    "./src/core",
    ["./src/excel", "./src/functions", "./src/commands", "./src/taskpane", "./src/i18n", "./node_modules"],
    "The core is pure: it imports nothing but itself.",
  ),
  forbidden("./src/i18n", ["./src/excel", "./src/functions", "./src/commands", "./src/taskpane"], "i18n is a leaf."),
  forbidden(
    "./src/storage",
    ["./src/core", "./src/i18n", "./src/excel", "./src/functions", "./src/commands", "./src/taskpane"],
    "What is kept on the computer is known by those who keep it.",
  ),
  forbidden("./src/excel", ["./src/functions", "./src/commands", "./src/taskpane"], "Arrows point down, to the core."),
  forbidden("./src/functions", ["./src/excel", "./src/commands", "./src/taskpane"], "Functions know the core only."),
  forbidden("./src/commands", ["./src/functions", "./src/taskpane"], "Commands know excel and the core."),
  forbidden("./src/taskpane", ["./src/functions", "./src/commands"], "The pane knows excel and the core."),
  forbidden("./workbench", ["./src", "./tests"], "The workbench knows manifest.xml and the built dist/, never src."),
];

/** What a pure core may not name. */
const impure = [
  "Excel",
  "Office",
  "OfficeExtension",
  "CustomFunctions",
  "window",
  "document",
  "navigator",
  "console",
  "fetch",
  "performance",
  "setTimeout",
  "Intl",
].map((name) => ({ name, message: "The core knows no Office, DOM, clock or locale." }));

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: arrows }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock." },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The core is deterministic.",
        },
        { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "The core has no ambient locale." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended.rules, "no-console": "error" },
  },
  {
    files: ["**/*.tsx"],
    plugins: { react, "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    settings: { react: { version: "detect" } },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.strict.rules, "react/jsx-key": "error" },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { react },
    rules: {
      // What is read or said aloud comes from src/i18n.
      "react/jsx-no-literals": ["error", { ignoreProps: true, noStrings: false }],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "JSXAttribute[name.name=/^(aria-label|alt|hint|label|placeholder|title)$/] > Literal[value=/\\p{L}/u]",
          message: "Text comes from src/i18n.",
        },
      ],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        module: "readonly",
        require: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        URL: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
