/** The guide names buttons, sections and sheets in bold: each stands in the product by that name, or is Excel's own. */
import { readdirSync, readFileSync } from "node:fs";

/** Excel's words, and bold words that are no names. */
const OTHERS: Readonly<Record<"vi" | "en", readonly string[]>> = {
  vi: [
    ...["Phần bổ trợ", "Phần bổ trợ khác", "Tải lên Phần bổ trợ của tôi"],
    ...["Tỉnh và đơn vị.", "Kế hoạch.", "Xem bảng đã đọc", "Năm trước.", "đếm đơn vị", "công thức Excel"],
  ],
  en: [
    ...["Add-ins", "More Add-ins", "Upload My Add-in"],
    ...["Province and units.", "The plan.", "Look at the table that was read", "Last year."],
  ],
};

const product = [
  ...readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => `src/${name}`),
  "manifest.xml",
]
  .map((path) => readFileSync(path, "utf8").replaceAll("&amp;", "&"))
  .join("\n");

const pages = (["vi", "en"] as const).flatMap((language) =>
  readdirSync(`docs/guide/${language}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [language, name] as const),
);

test.each(pages)("docs/guide/%s/%s names what there is", (language, name) => {
  const page = readFileSync(`docs/guide/${language}/${name}`, "utf8");
  const names = [...page.matchAll(/\*\*(.+?)\*\*/gs)].flatMap(([, text]) =>
    text!.replaceAll("\n", " ").split(/\s*›\s*/),
  );
  const unknown = names.filter((part) => !product.includes(part) && !OTHERS[language].includes(part));
  expect(unknown).toEqual([]);
});
