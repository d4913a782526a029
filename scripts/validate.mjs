/** `npm run validate`: Microsoft's own check of manifest.xml; its service may not be reachable, which is no fault of the manifest. */
import { createRequire } from "node:module";
import process from "node:process";

const require = createRequire(import.meta.url);
const { validateManifest } = require("office-addin-manifest");

try {
  const { isValid, report } = await validateManifest(process.argv[2] ?? "manifest.xml");
  for (const { title, detail } of report?.errors ?? []) console.error(`${title}: ${detail}`);
  console.log(isValid ? "The manifest is valid." : "The manifest is not valid.");
  process.exitCode = isValid ? 0 : 1;
} catch (error) {
  console.error(
    `Microsoft's service could not be asked, so nothing is said of the manifest: ${error.message}`,
  );
  process.exitCode = 3;
}
