import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { officeStub } from "../../bench/pane/officeStub";
import { serveFolder, type ServedFolder } from "../../bench/pane/server";

jest.setTimeout(180_000);

/** The headers that the security page asks servers to send, by name. */
const block = /```\n(Content-Security-Policy[\s\S]*?)```/.exec(readFileSync("SECURITY.md", "utf8"))![1]!;
const headers = Object.fromEntries(
  block
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
);

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  if (!existsSync("dist/taskpane.html")) throw new Error("there is no build in dist: npm run build");
  served = await serveFolder("dist", headers);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
});

afterAll(async () => {
  await browser.close();
  served.close();
});

it("the guide gives the same policy as the security page", () => {
  expect(readFileSync("docs/install.md", "utf8")).toContain(headers["Content-Security-Policy"]);
});

it("the pane opens under the policy, and each of its sections, without breaking it", async () => {
  const page = await browser.newPage();
  const broken: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
  });
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeStub }),
  );
  await page.goto(`${served.address}taskpane.html`);
  await page.locator("main button:not([disabled])").first().waitFor();
  for (const tab of await page.locator("nav button, [role=tab]").all()) {
    await tab.click();
    await page.locator("main").first().waitFor();
  }
  expect(broken).toEqual([]);
  await page.close();
});

it("a script that stands in a page is not run", async () => {
  const page = await browser.newPage();
  const broken: string[] = [];
  page.on("console", (message) => broken.push(message.text()));
  await page.goto(`${served.address}assets/help.html`);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken'";
    document.body.append(script);
  });
  expect(await page.title()).not.toBe("broken");
  expect(broken.join("\n")).toMatch(/Content Security Policy/i);
  await page.close();
});
