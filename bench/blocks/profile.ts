/** What of the browser's CPU profile is read: see "Profiler.Profile" in the protocol of Chromium's developer tools. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** The node that ran at each moment, and microseconds since the moment before. */
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** Whose work a moment was: the add-in's own (with Microsoft's client in it), or nobody's, or the stand-in's for Excel. */
export type Owner = "ours" | "other";

/** Says by a script's address whose it is; `null` for one that belongs to whoever called it. */
export type OwnerOf = (url: string) => Owner | null;

/**
 * The longest stretch of our own work in a profile, in milliseconds. A stretch ends where the thread rests, or where the
 * stand-in works: in Excel that is another program, and the thread is free meanwhile.
 */
export function longestStretch(profile: CpuProfile, ownerOf: OwnerOf): number {
  const owners = nameOwners(profile.nodes, ownerOf);
  let [longest, current] = [0, 0];
  (profile.samples ?? []).forEach((node, index) => {
    // What stands between this sample and the next was spent where this one was taken.
    const spent = profile.timeDeltas?.[index + 1] ?? 0;
    current = owners.get(node) === "ours" ? current + spent : 0;
    longest = Math.max(longest, current);
  });
  return longest / 1000;
}

/** The owner of every node: its own script's, else its caller's. */
function nameOwners(nodes: readonly ProfileNode[], ownerOf: OwnerOf): ReadonlyMap<number, Owner> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, Owner>();
  const visit = (node: ProfileNode, caller: Owner): void => {
    const owner = ownerOf(node.callFrame.url) ?? caller;
    owners.set(node.id, owner);
    node.children?.forEach((child) => visit(byId.get(child)!, owner));
  };
  if (nodes[0]) visit(nodes[0], "other");
  return owners;
}
