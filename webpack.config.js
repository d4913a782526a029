/**
 * Bundles the add-in into dist/, after the shape of Microsoft's React task-pane template: the manifest names
 * https://localhost:3000/ while developing, and the address in EDU_INDICATORS_URL in a production build.
 */
const { existsSync } = require("node:fs");
const { resolve } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const urlDev = "https://localhost:3000/";

/** Each page of the add-in: its script, and the page that loads it. */
const pages = [
  { name: "taskpane", script: "./src/taskpane/index.tsx", html: "./src/taskpane/taskpane.html" },
  { name: "functions", script: "./src/functions/associate.ts" },
  { name: "commands", script: "./src/commands/commands.ts", html: "./src/commands/commands.html" },
];

const isPresent = (path) => existsSync(resolve(__dirname, path));

function productionUrl() {
  const url = process.env.EDU_INDICATORS_URL;
  if (!url) throw new Error("set EDU_INDICATORS_URL to the https address that will serve the add-in");
  if (!url.startsWith("https://")) throw new Error(`EDU_INDICATORS_URL is not an https address: ${url}`);
  return url.endsWith("/") ? url : `${url}/`;
}

const swc = (parser, development) => ({
  loader: "swc-loader",
  options: {
    swcrc: false,
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic", development } } },
  },
});

const rules = (development) => [
  { test: /\.tsx$/, exclude: /node_modules/, use: swc({ syntax: "typescript", tsx: true }, development) },
  { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }, development) },
  { test: /\.(png|svg)$/, type: "asset/resource", generator: { filename: "assets/[name][ext]" } },
];

function copies(url) {
  const withUrl = (content) => content.toString().replaceAll(urlDev, url);
  return [
    { from: "assets/*", to: "assets/[name][ext]", present: isPresent("assets") },
    { from: "manifest.xml", to: "[name][ext]", transform: withUrl, present: isPresent("manifest.xml") },
    { from: "src/functions/published/*", to: "[name][ext]", transform: withUrl, present: true },
  ].flatMap(({ present, ...pattern }) => (present ? [{ ...pattern, noErrorOnMissing: true }] : []));
}

function plugins(present, url) {
  const patterns = copies(url);
  return [
    ...(patterns.length > 0 ? [new CopyWebpackPlugin({ patterns })] : []),
    ...present
      .filter(({ html }) => html !== undefined)
      .map(
        ({ name, html }) =>
          new HtmlWebpackPlugin({ filename: `${name}.html`, template: html, chunks: [name] }),
      ),
  ];
}

module.exports = (_env, { mode }) => {
  const production = mode === "production";
  const url = production ? productionUrl() : urlDev;
  const present = pages.filter(({ script }) => isPresent(script));
  if (present.length === 0) console.log("There is nothing to build yet: the add-in has no page.");
  return {
    mode: production ? "production" : "development",
    entry: Object.fromEntries(present.map(({ name, script }) => [name, script])),
    output: {
      path: resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: rules(!production) },
    plugins: plugins(present, url),
    devtool: production ? false : "source-map",
    devServer: { port: 3000, server: "https", headers: { "Access-Control-Allow-Origin": "*" } },
  };
};
