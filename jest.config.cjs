/** Each project is one kind of evidence; `npm test -- --selectProjects core` runs one alone. */
const common = {
  rootDir: __dirname,
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  // Published as ES modules only, which Jest's CommonJS loader can't read as they are.
  // The bundled spreadsheet under .cache/ is CommonJS already.
  transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs)/)", "/\\.cache/"],
  testEnvironment: "node",
  setupFiles: ["<rootDir>/src/i18n/all.ts"],
};

const project = (displayName, options = {}) => ({
  ...common,
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts?(x)`],
  ...options,
});

/** Tests of the bundle that ships build it first. */
const built = { globalSetup: "<rootDir>/tests/setup/build.ts" };

module.exports = {
  projects: [
    project("core"),
    project("manifest"),
    project("functions", built),
    project("excel", built),
    project("taskpane", { testEnvironment: "jsdom" }),
    project("workbench", { globalSetup: "<rootDir>/tests/setup/spreadsheet.ts" }),
    project("files", built),
    project("e2e", built),
  ],
  testTimeout: 180_000,
  // Most of the time goes into one workbook or one browser a test file, which leaves a core free.
  maxWorkers: "100%",
};
