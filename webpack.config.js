/*
 * Builds dist/: the shared runtime's page with pane, functions and commands in one bundle, the metadata of the
 * custom functions, icons, help pages and a manifest.
 *
 *   ADDIN_HOST_URL  address that will serve dist/ (default https://localhost:3000)
 *   OFFICE_CLOUD    "21vianet" loads office.js from the CDN of the cloud that 21Vianet operates in China
 */
require("tsx/cjs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { functionMetadata } = require("./scripts/function-metadata");
const { helpPage, helpPages } = require("./scripts/help-pages");
const { developmentHost, hostManifest } = require("./scripts/host-manifest");
const paneChunks = require("./scripts/webpack/pane-chunks");
const PaneSize = require("./scripts/webpack/pane-size");

const officeJs =
  process.env.OFFICE_CLOUD === "21vianet"
    ? "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"
    : "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A file of dist/ that is written by a function instead of copied from a folder. */
const generated = (to, write) => ({
  from: "package.json",
  to,
  transform: { transformer: () => write(), cache: false },
  force: true,
});

const fetchedByItself = [...paneChunks.views, ...paneChunks.contents];

const isOurs = (module) => /[\\/]src[\\/](core|excel|taskpane|storage)[\\/]/.test(module.nameForCondition() ?? "");
const isIn = (chunk, module, { chunkGraph }) =>
  isOurs(module) && [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === chunk);

/** A chunk of what several chunks are made of in common, however small it is. */
const oursOf = (name, options) => ({ name, minChunks: 2, enforce: true, ...options });

/** A chunk of Fluent UI's parts, however small they are. */
const fluentOf = (name, options) => ({
  name,
  test: /[\\/]node_modules[\\/](@fluentui|@griffel|tabster|keyborg)[\\/]/,
  enforce: true,
  ...options,
});

module.exports = (_env, { mode = "production" }) => {
  const host = process.env.ADDIN_HOST_URL ?? developmentHost;
  const metadata = (language) =>
    JSON.stringify(
      functionMetadata(language, { helpUrl: new URL("help/functions/", `${host.replace(/\/*$/, "/")}`).href }),
      null,
      1,
    );
  return {
    mode,
    target: ["web", "es2020"],
    devtool: mode === "production" ? "source-map" : "eval-source-map",
    entry: {
      taskpane: ["./src/functions/onDemand.ts", "./src/commands/index.ts", "./src/taskpane/index.tsx"],
      // Only hosts without a shared runtime load this file; it stands alone.
      functions: "./src/functions/index.ts",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:10].js"),
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".mjs", ".js"],
      // The build has parsed all messages.
      alias: { "@formatjs/icu-messageformat-parser$": "@formatjs/icu-messageformat-parser/no-parser.js" },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: [/node_modules/, /\.built\.ts$/], use: "swc-loader" },
        {
          test: /(src[\\/]taskpane|node_modules[\\/]@fluentui[\\/]react-[^\\/]+)[\\/].*\.(tsx?|js)$/,
          use: path.resolve("scripts/webpack/theme-tokens.js"),
          enforce: "post",
        },
        { test: /\.built\.ts$/, use: path.resolve("scripts/webpack/built-values.js") },
        // Modules that only export: a chunk takes of a folder's index what it uses.
        { test: /src[\\/](core|excel|i18n)[\\/].*\.ts$/, sideEffects: false },
        { test: /src[\\/]i18n[\\/].*\.json$/, type: "json", use: path.resolve("scripts/webpack/parsed-messages.js") },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    performance: { hints: false },
    optimization: {
      splitChunks: {
        // What is shared is loaded once, down to parts of some kilobytes.
        minSize: 4000,
        cacheGroups: {
          // What Home shares with other views, and what those share: one piece each, as small ones shrink to less together.
          common: oursOf("common", { chunks: "async", test: (...place) => isIn("home", ...place) }),
          // All steps of the checker, so that the rules for the languages hold none of what they share with it.
          checker: oursOf("smart-steps", {
            minChunks: 1,
            chunks: ({ name }) => paneChunks.checker.flat().includes(name),
            test: (...place) => isIn("smart", ...place),
            priority: 30,
          }),
          shared: oursOf("shared", { chunks: ({ name }) => fetchedByItself.includes(name), test: isOurs }),
          // The parts of Fluent UI that several views are made of, and those that only what they then fetch is made of:
          // such pieces are much alike, and shrink to less together. The start has its own.
          parts: fluentOf("parts", {
            minChunks: 2,
            chunks: ({ name }) => fetchedByItself.includes(name),
            priority: 20,
          }),
          fields: fluentOf("fields", { chunks: ({ name }) => paneChunks.contents.includes(name), priority: 10 }),
        },
      },
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      buildDependencies: { config: [__filename, path.join(__dirname, ".swcrc")] },
    },
    plugins: [
      ...(mode === "production" ? [new PaneSize(paneChunks)] : []),
      new DefinePlugin({
        KPI_FUNCTION_IDS: JSON.stringify(JSON.parse(metadata("en-US")).functions.map(({ id }) => id)),
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        inject: "body",
        officeJs,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/commands/shortcuts*.json", to: "[name][ext]" },
          { from: "manifest.xml", transform: (text) => hostManifest(text.toString(), host) },
          generated("functions.json", () => metadata("en-US")),
          generated("functions-zh-CN.json", () => metadata("zh-CN")),
          ...helpPages().map((page) => generated(`help/${page.file}`, () => helpPage(page))),
        ],
      }),
    ],
    devServer: { port: 3000, server: "https", static: false, hot: false },
  };
};
