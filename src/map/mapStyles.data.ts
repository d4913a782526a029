import type { Localized } from "../model/finding";

/** How shapes of one kind are drawn: a ground, lines over it, and a sign, so that it is known without its colour. */
export interface MapStyle {
  readonly ground: string;
  readonly ink: string;
  readonly pattern: "none" | "rising" | "falling" | "dots" | "grid" | "level";
  /** Points between the lines. */
  readonly step: number;
  readonly sign: string;
}

/** Looks of the verdicts, of silence and of units that a row does not ask. */
export const VERDICT_STYLES = {
  met: { ground: "#CFE8D5", ink: "#14532D", pattern: "none", step: 0, sign: "✓" },
  short: { ground: "#F6D5D5", ink: "#B3261E", pattern: "rising", step: 6, sign: "▼" },
  plain: { ground: "#DCE7EC", ink: "#1F4E63", pattern: "level", step: 7, sign: "•" },
  silent: { ground: "#FFF4CE", ink: "#7A5A00", pattern: "dots", step: 5, sign: "–" },
  notAsked: { ground: "#F0F0F0", ink: "#8A8A8A", pattern: "none", step: 0, sign: "×" },
  shared: { ground: "#FFFFFF", ink: "#8A8A8A", pattern: "grid", step: 6, sign: "/" },
} satisfies Readonly<Record<string, MapStyle>>;

/** Looks of the classes of a rate, the lowest first: darker and closer lines for higher values. */
export const CLASS_STYLES: readonly MapStyle[] = [
  { ground: "#F3F8FA", ink: "#1F4E63", pattern: "none", step: 0, sign: "1" },
  { ground: "#CFE0E8", ink: "#1F4E63", pattern: "falling", step: 9, sign: "2" },
  { ground: "#9DC0CF", ink: "#1F4E63", pattern: "falling", step: 6, sign: "3" },
  { ground: "#6FA3B8", ink: "#12303D", pattern: "grid", step: 5, sign: "4" },
];

/** Words of the map and of its legend. */
export const MAP_TEXTS = {
  met: { vi: "Đạt hoặc vượt chỉ tiêu", en: "Target met or exceeded" },
  short: { vi: "Chưa đạt chỉ tiêu", en: "Target not met" },
  plain: { vi: "Có số liệu, không có chỉ tiêu riêng", en: "A figure, no target of its own" },
  silent: { vi: "Chưa có số liệu", en: "No figure" },
  notAsked: { vi: "Không phải báo cáo", en: "Not asked" },
  shared: { vi: "Thuộc nhiều đơn vị cũ, không tách được", en: "Of several former units, not to be parted" },
  range: { vi: "từ {low} đến {high}", en: "{low} to {high}" },
  one: { vi: "{low}", en: "{low}" },
  entry: { vi: "{words} ({count})", en: "{words} ({count})" },
  doubtful: {
    vi: "Nét đứt: hình vẽ hoặc vị trí của xã chưa được kiểm chứng",
    en: "Dashed: the shape or place of the commune is not verified",
  },
  undrawn: {
    vi: "Không có hình trên bản đồ: {names}",
    en: "Without a shape on the map: {names}",
  },
  inset: { vi: "{names} (không theo tỷ lệ)", en: "{names} (not to scale)" },
  insetMany: {
    vi: "{count} đơn vị ngoài biển (không theo tỷ lệ)",
    en: "{count} units at sea (not to scale)",
  },
  source: {
    vi: "Ranh giới sơ lược để minh họa, không dùng để đo đạc. Nguồn: vietnamese-provinces-database (MIT).",
    en: "Simplified borders for illustration, not for measuring. Source: vietnamese-provinces-database (MIT).",
  },
  title: { vi: "{tt}. {name}", en: "{tt}. {name}" },
  subtitle: { vi: "{province} – {year}: {whole}", en: "{province} – {year}: {whole}" },
  whole: { vi: "toàn bộ {actual}", en: "overall {actual}" },
  target: { vi: "chỉ tiêu {target}", en: "target {target}" },
} satisfies Readonly<Record<string, Localized>>;
