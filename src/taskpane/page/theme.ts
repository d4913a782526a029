/** Whether Excel's own theme is dark; `null` where it does not say. */
export function isExcelDark(): boolean | null {
  // Absent in versions of Excel that have no theme to tell.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme?.bodyBackgroundColor ? isDark(theme.bodyBackgroundColor) : null;
}

/** Whether white text reads better on a colour such as "#262626" than black; `null` for no such colour. */
function isDark(colour: string): boolean | null {
  const [, digits] = /^#?([0-9a-f]{6})/i.exec(colour) ?? [];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
