import { bothSpellings } from "../../text/fold";

/** Words with which a line or row introduces a part of what stands above it. */
const partWords = ["trong đó", "chia ra", "chia theo", "gồm", "bao gồm", "cụ thể", "riêng"] as const;

const words = partWords.flatMap(bothSpellings);

/** Whether a folded line or row introduces a part of what stands above it: "Trong đó: học sinh dân tộc thiểu số", "- Chia ra". */
export function introducesPart(key: string): boolean {
  const start = key.replace(/^(?:(?:[ivx]+|\d+)[.)/:])?[^\p{L}]*/u, "");
  return words.some((word) => start.startsWith(word));
}
