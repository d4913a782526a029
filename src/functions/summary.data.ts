/** Sentences of a summary, in the register of a report to a superior office. `{x}` is filled; counts have two digits. */
export const SENTENCES = {
  allMet: "Có {good}/{all} chỉ tiêu đạt và vượt{exceeded}.",
  someShort: "Có {good}/{all} chỉ tiêu đạt và vượt{exceeded}, {short} chưa đạt: {names}.",
  exceededPart: " ({count} vượt)",
  shortOfHigher: "{name}: thực hiện {actual}, chỉ tiêu {target}, thấp hơn {distance}.",
  shortOfLower: "{name}: thực hiện {actual}, chỉ tiêu {target}, cao hơn {distance}.",
  exceeded: "Vượt chỉ tiêu: {list}.",
  exceededItem: "{name} ({actual}, chỉ tiêu {target})",
  missing: "Chưa có số liệu {count} chỉ tiêu: {names}.",
  points: " điểm %",
} as const;
