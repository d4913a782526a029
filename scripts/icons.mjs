/** `npm run icons`: draws the icons of assets/icons/*.svg as PNG files at every size that Excel asks for. Needs Chromium. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Sides in pixels: the ribbon's two sizes at every zoom of Windows, and the two of the add-in's own icon. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const sources = readdirSync("assets/icons")
  .filter((name) => name.endsWith(".svg"))
  .map((name) => [name.slice(0, -4), readFileSync(`assets/icons/${name}`, "utf8")]);

async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
mkdirSync("assets", { recursive: true });
for (const [name, svg] of sources)
  for (const size of sizes) writeFileSync(`assets/${name}-${size}.png`, await draw(page, svg, size));
await browser.close();
console.log(`${sources.length} icons at ${sizes.join(", ")} pixels`);
