import type { TargetOperator } from "../model/indicator";

/** Words and signs that a direction parameter takes beside the operators themselves. */
export const DIRECTION_WORDS: Readonly<Record<TargetOperator, readonly string[]>> = {
  ">=": ["higher", "≥", "=>", "cao hơn", "từ", "trở lên", "ít nhất", "tối thiểu", "không dưới"],
  "<=": ["lower", "≤", "=<", "thấp hơn", "trở xuống", "nhiều nhất", "tối đa", "không quá"],
  ">": ["＞", "lớn hơn"],
  "<": ["＜", "nhỏ hơn"],
  "=": ["＝", "bằng"],
};
