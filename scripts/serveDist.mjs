/**
 * `npm run serve-dist`: serves dist/ on this machine alone, over https with a certificate made for it and the headers of
 * deploy/_headers, and prints how to check it. An argument is the port, 3443 without one.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { answer, readHeaders } from "./serving.mjs";

const certificates = "build/certificates";
const [ca, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
  join(certificates, name),
);
const port = Number(process.argv[2] ?? 3443);

const { generateCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
mkdirSync(certificates, { recursive: true });
await generateCertificates(ca, certificate, key, 7, ["127.0.0.1", "localhost"]);

const rules = readHeaders(readFileSync("deploy/_headers", "utf8"));
const options = { cert: readFileSync(certificate), key: readFileSync(key) };
createServer(options, (request, response) => answer(request, response, { folder: "dist", rules })).listen(
  port,
  "127.0.0.1",
  () => {
    // By its number: browsers would hold the name localhost to https for a year (Strict-Transport-Security).
    const address = `https://127.0.0.1:${port}/`;
    console.log(`${address}\nNODE_EXTRA_CA_CERTS=${ca} npm run check-server -- ${address}`);
  },
);
