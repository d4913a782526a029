/** The texts that name a version, with another one in its place. */

/** A version as a release has it, three whole numbers. */
const VERSION = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/;

const UNRELEASED = "## [Unreleased]\n";

/** Why this cannot be the next version; `null` where it can. */
export function refuseVersion(next: string, present: string, changelog: string): string | null {
  const wanted = numbersOf(next);
  if (!wanted) return `"${next}" is no version: X.Y.Z, each a whole number`;
  const before = numbersOf(present);
  const difference = before && wanted.map((part, index) => part - before[index]!).find((part) => part !== 0);
  if ((difference ?? 0) < 0) return `${next} is older than ${present}`;
  if (changelog.includes(`\n## [${next}]`))
    return `${next} has been released already: it stands in CHANGELOG.md`;
  if (unreleasedPart(changelog) === "") return "CHANGELOG.md says nothing under [Unreleased]";
  return null;
}

const numbersOf = (version: string): number[] | null => VERSION.exec(version)?.slice(1).map(Number) ?? null;

/** What the changelog says under [Unreleased]; throws where it has no such heading. */
export function unreleasedPart(changelog: string): string {
  const at = changelog.indexOf(UNRELEASED);
  if (at < 0) throw new Error("CHANGELOG.md has no heading [Unreleased]");
  const [part = ""] = changelog.slice(at + UNRELEASED.length).split(/^## /m);
  return part.trim();
}

/** The changelog with what was unreleased under the version and its day, and nothing unreleased. */
export const closeChangelog = (changelog: string, version: string, day: string): string =>
  changelog.replace(UNRELEASED, `${UNRELEASED}\n## [${version}] - ${day}\n`);

/** The manifest with another version, of which Office wants four numbers; throws where it names none, or several. */
export function putManifestVersion(manifest: string, version: string): string {
  const parts = manifest.split(/<Version>[^<]*<\/Version>/);
  if (parts.length !== 2) throw new Error("manifest.xml has not exactly one <Version>");
  return parts.join(`<Version>${version}.0</Version>`);
}

/** `package.json` or its lock with another version of this package, and nothing else changed. */
export function putPackageVersion(text: string, present: string, version: string): string {
  const data = JSON.parse(text) as { readonly packages?: object };
  const places = data.packages ? 2 : 1;
  const written = `"version": "${present}"`;
  const parts = text.split(written);
  // The package itself comes first in both files.
  if (parts.length <= places) throw new Error(`a package file does not name ${present}`);
  return [...parts.slice(0, places + 1)]
    .join(`"version": "${version}"`)
    .concat(...parts.slice(places + 1).map((part) => written + part));
}
