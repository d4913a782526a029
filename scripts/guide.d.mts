export const PAGES: readonly string[];
export function unlisted(folder: string): string[];
export function writePage(markdown: string, path: string): string;
