import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { buildSync } from "esbuild";

const FILES = ["package.json", "package-lock.json", "manifest.xml", "CHANGELOG.md"];
const IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
const VERSION = "9.9.9";

let scratch: string;
let program: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "release-"));
  program = join(scratch, "release.cjs");
  buildSync({
    entryPoints: ["scripts/release.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    target: "node22",
  });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A repository with what a release changes; its `npm` does in a line what the project's own does, or fails at one of its words. */
function repository(name: string, failing: string) {
  const root = join(scratch, name);
  const bin = join(scratch, `${name}-bin`);
  for (const folder of ["src/functions/published", "docs"])
    mkdirSync(join(root, folder), { recursive: true });
  mkdirSync(bin);
  for (const file of FILES) cpSync(file, join(root, file));
  writeFileSync(join(root, "src/functions/published/functions.json"), "{}\n");
  writeFileSync(join(root, "docs/functions.md"), "before\n");
  writeFileSync(join(root, ".gitignore"), "dist/\nrelease/\n");
  const npm = `#!/bin/sh
case "$*" in *${failing}*) exit 1 ;; esac
case "$*" in
  *functions*) echo after > docs/functions.md; echo new > src/functions/published/new.json ;;
  *build*) mkdir -p dist; echo page > dist/taskpane.html ;;
  *sbom*) echo "{}" ;;
esac
`;
  writeFileSync(join(bin, "npm"), npm);
  chmodSync(join(bin, "npm"), 0o755);
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    EDU_INDICATORS_URL: "https://edu.example.org/",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.org",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.org",
  };
  const git = (...args: string[]): string => {
    const { stdout, stderr, status } = spawnSync("git", [...IDENTITY, ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Before");
  const release = () => spawnSync(process.execPath, [program, VERSION], { cwd: root, env, encoding: "utf8" });
  return { root, git, release };
}

type Repository = ReturnType<typeof repository>;

/** What keeps git itself from going on. */
const OBSTACLES: Readonly<Record<string, (made: Repository) => void>> = {
  commit: ({ root }) => {
    const hook = join(root, ".git/hooks/pre-commit");
    mkdirSync(join(root, ".git/hooks"), { recursive: true });
    writeFileSync(hook, "#!/bin/sh\nexit 1\n");
    chmodSync(hook, 0o755);
  },
  tag: ({ git }) => void git("update-ref", `refs/tags/v${VERSION}/taken`, "HEAD"),
};

test.each(["functions", "build", "sbom", "commit", "tag"])(
  "a release whose step %s fails leaves everything as it was",
  (step) => {
    const made = repository(`fails-${step}`, step);
    const before = made.git("rev-parse", "HEAD");
    OBSTACLES[step]?.(made);
    const { status, stderr } = made.release();
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(new RegExp(`${step}.* failed`)) as string,
    });
    expect(made.git("status", "--porcelain")).toBe("");
    expect(made.git("rev-parse", "HEAD")).toBe(before);
    expect(made.git("tag", "--list", `v${VERSION}`)).toBe("");
  },
);

test("a release that comes to its end is committed, tagged and packed", () => {
  const { root, git, release } = repository("whole", "nothing");
  expect(release()).toMatchObject({ status: 0 });
  expect(git("status", "--porcelain")).toBe("");
  expect(git("tag", "--points-at", "HEAD")).toBe(`v${VERSION}`);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(version).toBe(VERSION);
  const [sum, name] = readFileSync(join(root, `release/edu-indicators-${VERSION}.zip.sha256`), "utf8").split(
    /\s+/,
  );
  expect([sum!.length, name]).toEqual([64, `edu-indicators-${VERSION}.zip`]);
});
