import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Bounds beyond which a program is ended; memory is that of all its processes together. */
export interface RunLimits {
  readonly seconds: number;
  readonly bytes: number;
}

/** What a program gave and took; `killed` names the bound that it broke. */
export interface LimitedRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly peakBytes: number;
  readonly killed: "time" | "memory" | null;
}

/** Milliseconds between two looks at the memory. */
const LOOK_EVERY = 50;

/** Runs a Node program to its end, or until it breaks a bound. Memory is known where the system tells it under /proc. */
export function runLimited(args: readonly string[], limits: RunLimits): Promise<LimitedRun> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
    let [stdout, stderr] = ["", ""];
    let peakBytes = 0;
    let killed: LimitedRun["killed"] = null;
    child.stdout.setEncoding("utf8").on("data", (data: string) => (stdout += data));
    child.stderr.setEncoding("utf8").on("data", (data: string) => (stderr += data));
    const kill = (why: "time" | "memory"): void => {
      killed ??= why;
      // The whole group: the program's own processes too.
      process.kill(-child.pid!, "SIGKILL");
    };
    const timer = setTimeout(() => kill("time"), limits.seconds * 1000);
    const looking = setInterval(() => {
      peakBytes = Math.max(peakBytes, residentBytes(child.pid!));
      if (peakBytes > limits.bytes && killed === null) kill("memory");
    }, LOOK_EVERY);
    child.on("close", (status) => {
      clearTimeout(timer);
      clearInterval(looking);
      const seconds = (performance.now() - startedAt) / 1000;
      resolve({ status, stdout, stderr, seconds, peakBytes, killed });
    });
  });
}

/** Memory of a process and of all that it started; 0 where it is gone or the system does not tell. */
function residentBytes(pid: number): number {
  const folder = `/proc/${pid}`;
  if (!existsSync(folder)) return 0;
  try {
    const kibibytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`${folder}/status`, "utf8"))?.[1] ?? "0";
    const children = readFileSync(`${folder}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return Number(kibibytes) * 1024 + children.reduce((sum, child) => sum + residentBytes(Number(child)), 0);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}
