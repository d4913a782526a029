/** Colours that Excel tells the add-in: those of its white and of its black theme. */
const themes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#212121",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#212121",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#3B3B3B",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const;

/** The theme of the Excel that is stood in for. */
export const themeOf = (dark: boolean): (typeof themes)["light" | "dark"] =>
  dark ? themes.dark : themes.light;
