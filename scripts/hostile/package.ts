import { zipSync } from "fflate";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** A sheet of a workbook to be drawn: its name, and what stands in its part after the outermost tag. */
export interface DrawnSheet {
  readonly name: string;
  readonly content: string;
}

/** What differs from a plain workbook. */
export interface Drawing {
  readonly sheets: readonly DrawnSheet[];
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** Parts that are added as they are, by their path. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relations of the workbook, as tags. */
  readonly relations?: string;
  /** Further content types, as tags. */
  readonly types?: string;
  /** Takes the workbook's own part as it is. */
  readonly changeWorkbook?: (xml: string) => string;
}

/** The bytes of an .xlsx file. */
export function drawWorkbook(drawing: Drawing): Uint8Array {
  const { sheets, styles = "", strings, parts = {}, relations = "", types = "" } = drawing;
  const { changeWorkbook = (xml) => xml } = drawing;
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const texts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join("")}` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${types}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": changeWorkbook(`<workbook ${SPACES}><sheets>${list.join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">${targets.join("")}` +
      `<Relationship Id="rId9001" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId9002" Type="${OFFICE}/styles" Target="styles.xml"/>${relations}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ content }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${SPACES}>${content}</worksheet>`,
      ]),
    ),
    ...(strings && {
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    }),
    ...parts,
  };
  return pack(texts);
}

/** The bytes of an .ods file with this content of its spreadsheet and of its automatic styles. */
export function drawOpenDocument(content: string, styles = ""): Uint8Array {
  const names = ["office", "table", "text", "style", "number"].map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "number" ? "datastyle" : name}:1.0"`,
  );
  return pack({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    "content.xml": `<office:document-content ${names.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${names.join(" ")}/>`,
  });
}

const pack = (texts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encode(text)])), {
    level: 6,
    mtime: new Date(2000, 0, 1),
  });

/** A cell with a text of its own. */
export const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The rows of a sheet: cells as tags by the number of their row. */
export const rowsOf = (rows: Iterable<readonly [number, string]>): string =>
  `<sheetData>${[...rows].map(([number, cells]) => `<row r="${number}">${cells}</row>`).join("")}</sheetData>`;
