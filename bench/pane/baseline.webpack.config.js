/** The baseline page, built by the add-in's own rules. */
const { resolve } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const makeConfig = require("../../webpack.config.js");

module.exports = (env, options) => ({
  ...makeConfig(env, options),
  entry: { taskpane: resolve(__dirname, "baseline.tsx") },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: resolve(__dirname, "../../src/taskpane/taskpane.html"),
    }),
  ],
});
