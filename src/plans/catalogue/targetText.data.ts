import type { TargetOperator } from "../../model/indicator";

/** Words and signs of a target with their operator, longest first; `loose` ones are used for both the strict and the other operator. */
export const TARGET_WORDS: readonly {
  readonly operator: TargetOperator;
  readonly loose?: true;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}[] = [
  {
    operator: ">=",
    before: ["≥", ">=", "=>", "từ", "ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "đạt từ"],
  },
  { operator: ">=", after: ["trở lên"] },
  {
    operator: "<=",
    before: ["≤", "<=", "=<", "không quá", "tối đa", "không vượt quá", "nhiều nhất", "không cao hơn"],
  },
  { operator: "<=", after: ["trở xuống"] },
  { operator: ">", before: [">"] },
  { operator: "<", before: ["<"] },
  { operator: ">", loose: true, before: ["trên", "hơn"] },
  { operator: "<", loose: true, before: ["dưới"] },
  { operator: "=", before: ["="] },
];

/** Words that may stand beside a target's number without changing it. */
export const TARGET_FILLERS: readonly string[] = ["đạt", "số"];
