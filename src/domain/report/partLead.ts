import { fold } from "../text/fold";
import { partWords } from "./header.data";

const words = partWords.map(fold);

/** Whether a folded line or row introduces a part of what stands above it: "Trong đó: học sinh dân tộc thiểu số", "- Chia ra". */
export function introducesPart(key: string): boolean {
  const start = key.replace(/^(?:(?:[ivx]+|\d+)[.)/:])?[^\p{L}]*/u, "");
  return words.some((word) => start.startsWith(word));
}
