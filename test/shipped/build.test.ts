import { resolve } from "node:path";
import type { Configuration } from "webpack";

type MakeConfig = (env: unknown, options: { readonly mode: string }) => Configuration;

// The build's own program, which no type check covers.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- it is loaded as webpack loads it
const build = require(resolve("webpack.config.js")) as MakeConfig;

describe("the build's address", () => {
  const before = process.env.EDU_INDICATORS_URL;
  afterEach(() => {
    process.env.EDU_INDICATORS_URL = before ?? "";
  });

  test.each([
    ["", /set EDU_INDICATORS_URL/],
    ["http://example.invalid/", /not an https address: http:/],
    ["example.invalid", /not an https address/],
  ])("a production build for %p fails", (url, reason) => {
    process.env.EDU_INDICATORS_URL = url;
    expect(() => build({}, { mode: "production" })).toThrow(reason);
  });

  test("a development build needs none and brings source maps; a production build brings none", () => {
    process.env.EDU_INDICATORS_URL = "";
    expect(build({}, { mode: "development" }).devtool).toBe("source-map");
    process.env.EDU_INDICATORS_URL = "https://example.invalid/chi-tieu";
    expect(build({}, { mode: "production" }).devtool).toBe(false);
  });

  test("the development server serves the pane where the manifest has it, and needs no file that was written", async () => {
    process.env.EDU_INDICATORS_URL = "";
    const config = await (build({ WEBPACK_SERVE: true }, { mode: "development" }) as unknown as Promise<
      Configuration & { readonly devServer: object }
    >);
    expect(config.devServer).toMatchObject({ port: 3000, headers: { "Access-Control-Allow-Origin": "*" } });
    const names = config.plugins?.map((plugin) => plugin?.constructor.name);
    expect(names).toEqual(["CopyPlugin", "CopyPlugin", "HtmlWebpackPlugin"]);
  });
});
