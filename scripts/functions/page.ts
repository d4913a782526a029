import { words } from "./reference.data";
import type { Entry, EntryExample, Reference } from "./reference";

/** Look of the page; it stands alone, since Excel's help link opens it in a browser. */
const STYLE = `
  :root { color-scheme: light; font-family: "Segoe UI", Arial, sans-serif; color: #1d2b30; line-height: 1.5; }
  body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 4rem; }
  h1, h2 { color: #1f4e63; line-height: 1.25; }
  h2 { border-top: 1px solid #dce8ed; padding-top: 1.25rem; margin-top: 2rem; scroll-margin-top: 1rem; }
  nav a { display: inline-block; margin: 0 0.9rem 0.25rem 0; }
  a { color: #1f4e63; }
  code, pre { font-family: Consolas, "Liberation Mono", monospace; background: #f1f6f8; border-radius: 3px; }
  code { padding: 0.05rem 0.25rem; }
  pre { padding: 0.6rem 0.8rem; overflow-x: auto; margin: 0.4rem 0; }
  table { border-collapse: collapse; margin: 0.6rem 0; }
  th, td { border: 1px solid #c9d8de; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
  th { background: #f1f6f8; font-weight: 600; }
  .grids { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
  .about { margin: 1rem 0 0.2rem; font-weight: 600; }
`;

const LANGUAGE_NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** The reference as a page of the add-in, with a link to the page in the other language. */
export function writePage(
  reference: Reference,
  other: { readonly href: string; readonly language: "vi" | "en" },
): string {
  const { language, title, lead, rules, entries, errors } = reference;
  const anchors = entries.map(({ id }) => `<a href="#${id}">${id}</a>`).join("\n      ");
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <p><a href="${other.href}" lang="${other.language}">${LANGUAGE_NAMES[other.language]}</a></p>
    <h1>${escape(title)}</h1>
    <p>${inline(lead)}</p>
    <nav>
      ${anchors}
    </nav>
    <h2 id="rules">${escape(words.rules[language])}</h2>
    <ul>
      ${rules.map((rule) => `<li>${inline(rule)}</li>`).join("\n      ")}
    </ul>
${entries.map((entry) => writeEntry(entry, reference)).join("\n")}
    <h2 id="errors">${escape(words.errors[language])}</h2>
    ${table(
      [words.error[language], words.reason[language]],
      errors.map(([error, reason]) => [`<code>${error}</code>`, inline(reason)]),
    )}
  </body>
</html>
`;
}

function writeEntry(entry: Entry, { language }: Reference): string {
  return `    <h2 id="${entry.id}">EDU.${entry.id}</h2>
    <pre>=${escape(entry.call)}</pre>
    <p>${inline(entry.description)}</p>
    ${table(
      [words.parameter[language], words.meaning[language]],
      entry.parameters.map(([name, meaning]) => [`<code>${escape(name)}</code>`, inline(meaning)]),
    )}
    <p><strong>${words.answer[language]}</strong>: ${inline(entry.answers)}</p>
${entry.examples.map((example) => writeExample(example, language)).join("\n")}`;
}

function writeExample(example: EntryExample, language: Reference["language"]): string {
  return `    <p class="about">${words.example[language]}: ${inline(example.about)}</p>
    <pre>${escape(example.formula)}</pre>
    <div class="grids">
    ${table(
      [words.cell[language], words.content[language]],
      example.cells.map((cell) => cell.map(escape)),
    )}
    ${table(
      [words.shows[language]],
      example.shows.map((shown) => [escape(shown)]),
    )}
    </div>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table>${line(heads, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`;
}

/** Texts hold `code` and **emphasis**. */
function inline(text: string): string {
  return escape(text)
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]*)\*\*/g, "<strong>$1</strong>");
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
