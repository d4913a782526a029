/** Look of a cell. Colours are RRGGBB; sizes in points. */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin" | "none";
  readonly format?: string;
  readonly unlocked?: boolean;
  readonly underline?: boolean;
}

/** Every style that a sheet may name. */
export const styles = {
  plain: {},
} satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
