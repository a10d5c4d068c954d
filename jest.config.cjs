/** Each project is one kind of evidence; `npm test -- --selectProjects core` runs one alone. */
const common = {
  rootDir: __dirname,
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  // Published as ES modules only, which Jest's CommonJS loader can't read as they are.
  transformIgnorePatterns: ["/node_modules/(?!(react-intl|intl-messageformat|@formatjs)/)"],
  testEnvironment: "node",
};

const project = (displayName, options = {}) => ({
  ...common,
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts?(x)`],
  ...options,
});

module.exports = {
  globalSetup: "<rootDir>/tests/setup/build.ts",
  projects: [
    project("core"),
    project("manifest"),
    project("functions"),
    project("excel"),
    project("taskpane", { testEnvironment: "jsdom" }),
    project("workbench"),
    project("files"),
    project("e2e"),
  ],
  testTimeout: 60_000,
};
