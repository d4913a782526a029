/** Every package that the product may draw on, from the lock and from what is installed: its licence stands on the list. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly version?: string;
}

interface Told {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- data of the build, which no type check covers
const { LICENCES } = require(resolve("scripts/notices.data.js")) as { readonly LICENCES: readonly string[] };

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const { packages } = read<{ readonly packages: Readonly<Record<string, Locked>> }>("package-lock.json");
const shipping = Object.entries(packages).filter(([path, { dev, optional }]) => path && !dev && !optional);
const told = shipping.map(([path]) => read<Told>(`${path}/package.json`));

test("every package that may ship has a licence of the list", () => {
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ license }) => !LICENCES.includes(license ?? "")).map(({ name }) => name)).toEqual([]);
});

test("what is installed is what the lock names", () => {
  expect(told.map(({ version }) => version)).toEqual(shipping.map(([, { version }]) => version));
});

test("the list has no licence that asks for the source of what it is used in", () => {
  expect(LICENCES.filter((licence) => /GPL|MPL|EPL|CDDL|SSPL/.test(licence))).toEqual([]);
});
