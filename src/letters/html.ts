/** Text as HTML shows it: markup in it stays text. Line breaks become `<br>`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/g, "<br>");
}

/** A whole page around HTML, as a browser or Word opens it from a file. */
export function htmlPage(title: string, language: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>@page { size: A4; margin: 20mm 15mm 20mm 30mm }</style></head>
<body>
${body}
</body></html>
`;
}
