/**
 * Bundles the add-in into dist/, after the shape of Microsoft's React task-pane template: the manifest names
 * https://localhost:3000/ while developing, and the address in EDU_INDICATORS_URL in a production build.
 */
const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin, Compilation } = require("webpack");
const { notices } = require("./scripts/notices.js");

const urlDev = "https://localhost:3000/";

/**
 * The pane's page is the whole runtime: functions first, then the ribbon's commands, then the pane. The functions are
 * a script of their own, since Excel's list of functions names one by an address that must not change.
 */
const entry = {
  functions: "./src/functions/associate.ts",
  taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
};

/** What the build copies as it stands, with the add-in's own address. */
const copied = [
  { from: "assets/*.{png,html,css}", to: "assets/[name][ext]" },
  { from: "manifest.xml", to: "[name][ext]" },
  { from: "src/functions/published/*", to: "[name][ext]" },
  { from: "docs/guide/guide.css", to: "guide/[name][ext]" },
  { from: "docs/guide/pictures/*.png", to: "guide/pictures/[name][ext]" },
  // Server settings: Excel on the web needs CORS headers and a JSON type for the list of functions.
  { from: "deploy/*", to: "[base]" },
];

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

/** Styles become CSS rules while the add-in is built: the page neither parses nor hashes them. */
const compiledStyles = [{ loader: "@griffel/webpack-loader" }];

/** Modules that do something by being loaded; of any other only what is used is bundled. */
const deeds = /[\\/](associate|commands|index|worker)\.tsx?$/;

const rules = (development) => [
  { test: /\.tsx?$/, exclude: [/node_modules/, deeds], sideEffects: false },
  {
    test: /\.tsx$/,
    exclude: /node_modules/,
    use: [...compiledStyles, swc({ syntax: "typescript", tsx: true }, development)],
  },
  {
    test: /\.ts$/,
    exclude: /node_modules/,
    use: [...compiledStyles, swc({ syntax: "typescript" }, development)],
  },
  { test: /\.(xlsx|xls|ods)$/, type: "asset/resource", generator: { filename: "samples/[name][ext]" } },
];

const isText = (path) => /\.(html|json|xml|css)$/.test(path);

function plugins(url, production) {
  const withUrl = (content, path) => (isText(path) ? content.toString().replaceAll(urlDev, url) : content);
  return [
    new CopyWebpackPlugin({ patterns: copied.map((pattern) => ({ ...pattern, transform: withUrl })) }),
    new CopyWebpackPlugin({
      patterns: ["vi", "en"].map((language) => ({
        from: `docs/guide/${language}/*.md`,
        to: `guide/${language}/[name].html`,
        transform: async (content, path) => {
          const { writePage } = await import("./scripts/guide.mjs");
          return writePage(content.toString(), path);
        },
      })),
    }),
    new HtmlWebpackPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html" }),
    // The development server writes nothing to the disk.
    ...(production ? [compiledAhead, notices, sizes] : []),
  ];
}

/**
 * Has the browser compile the whole script while it arrives, beside the page's own thread, since most of it runs at once: V8's "explicit
 * compile hints" (Chromium 136 and later; others see a comment). The first line of the file, put there once it is small.
 */
const compiledAhead = new BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /^taskpane\..*js$/,
  stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** Prints what was built and, as it comes over the wire, what the pane's page names; sections load when shown. */
const sizes = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("sizes", ({ assets, entrypoints, outputOptions }) => {
      const read = (name) => readFileSync(join(outputOptions.path, name.replace(/\?.*/, "")));
      const names = Object.keys(assets);
      const all = names.reduce((sum, name) => sum + read(name).length, 0);
      const files = ["functions", "taskpane"].flatMap((name) => entrypoints.get(name)?.getFiles() ?? []);
      const page = ["taskpane.html", ...new Set(files)];
      const packed = page.map((name) => gzipSync(read(name), { level: 9 }).length);
      console.log(`${names.length} files, ${kilobytes(all)}; the page compressed:`);
      page.forEach((name, index) => console.log(`  ${kilobytes(packed[index]).padStart(9)}  ${name}`));
      console.log(`  ${kilobytes(packed.reduce((sum, bytes) => sum + bytes, 0)).padStart(9)}  in all`);
    });
  },
};

/** The name of a script changes with its content, but for the one that is named elsewhere: there only its query does. */
function nameScript({ chunk }) {
  return chunk.name === "functions" ? "functions.js?[contenthash]" : "[name].[contenthash].js";
}

/** The development server's certificate: one that Excel trusts where there is an Excel, webpack's own elsewhere. */
async function serverOptions() {
  if (process.platform !== "win32" && process.platform !== "darwin") return "https";
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

const makeConfig = (mode) => {
  const production = mode === "production";
  const url = production ? productionUrl() : urlDev;
  return {
    mode: production ? "production" : "development",
    // What swc leaves as it is, the rest of a bundle may be written in too.
    target: ["web", "es2022"],
    entry,
    output: {
      path: resolve(__dirname, "dist"),
      filename: production ? nameScript : "[name].js",
      chunkFilename: production ? "[name].[contenthash].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: rules(!production) },
    plugins: plugins(url, production),
    // The page's own budget is watched by the bench of the pane.
    performance: { hints: false },
    devtool: production ? false : "source-map",
  };
};

module.exports = (env, { mode }) => {
  const config = makeConfig(mode);
  if (!env?.WEBPACK_SERVE) return config;
  const headers = { "Access-Control-Allow-Origin": "*" };
  return serverOptions().then((server) => ({ ...config, devServer: { port: 3000, server, headers } }));
};
