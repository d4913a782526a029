import { existsSync, readFileSync } from "node:fs";

const readme = readFileSync("README.md", "utf8");

test("every picture and page that the README names is there", () => {
  const named = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
