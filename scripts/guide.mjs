/** The user's guide: Markdown of docs/guide/vi and docs/guide/en as plain static pages, the same names in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { marked } from "marked";

/** The pages in the order in which they are read. */
export const PAGES = [
  "index",
  "first-hour",
  "new-school-year",
  "missing-units",
  "pooled-rates",
  "where-from",
  "adjustments",
  "sent-again",
  "last-year",
  "standards",
  "signature",
  "leaders",
  "excel-complains",
  "data",
];

const WORDS = {
  vi: { nav: "Các trang", other: "English", otherLang: "en", skip: "Đến nội dung" },
  en: { nav: "Pages", other: "Tiếng Việt", otherLang: "vi", skip: "To the content" },
};

const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)?.[1] ?? "";

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Links between the pages' own sources become links between the pages. */
const linkPages = (html) => html.replace(/href="([\w./-]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');

/** One page of the guide as HTML, with links to all others and to itself in the other language. */
export function writePage(markdown, path) {
  const language = basename(dirname(path));
  const name = basename(path, ".md");
  const { nav, other, otherLang, skip } = WORDS[language];
  const links = PAGES.map((page) => {
    const title = escape(titleOf(readFileSync(join(dirname(path), `${page}.md`), "utf8")));
    const here = page === name ? ' aria-current="page"' : "";
    return `<li><a href="${page}.html"${here}>${title}</a></li>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(titleOf(markdown))}</title>
<link rel="stylesheet" href="../guide.css">
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<nav aria-label="${nav}"><ul>
${links.join("\n")}
<li><a href="../${otherLang}/${name}.html" lang="${otherLang}" hreflang="${otherLang}">${other}</a></li>
</ul></nav>
<main id="content">
${linkPages(marked.parse(markdown))}
</main>
</body>
</html>
`;
}

/** Sources of the pages in a language that the list above does not name, and those that it names in vain. */
export function unlisted(folder) {
  const files = readdirSync(folder).map((file) => basename(file, ".md"));
  return [...files.filter((file) => !PAGES.includes(file)), ...PAGES.filter((page) => !files.includes(page))];
}
