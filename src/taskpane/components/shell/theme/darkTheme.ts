/** Fluent's dark theme, in a chunk of its own: most never need it. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
