import { readCsv, type CsvRow } from "./csv";

/** Text of one generated module, by its path from the project's folder. */
export interface CountryModule {
  readonly path: string;
  readonly text: string;
}

/** The three tables as text; see README.md beside them. */
export interface CountryTables {
  readonly provinces: string;
  readonly communes: string;
  readonly predecessors: string;
}

const FOLDER = "src/units/country";
const MADE = "Made by `npm run country` from scripts/country, where its sources are named.";

/** The modules of the country's units: the list of provinces, and a module for each with its communes and what they came from. */
export function makeCountry(tables: CountryTables): CountryModule[] {
  const provinces = readCsv(tables.provinces);
  const communes = readCsv(tables.communes);
  const predecessors = readCsv(tables.predecessors);
  const provinceOf = new Map(communes.map(({ code, province }) => [code!, province!]));
  const ofProvince = (code: string): CsvRow[] =>
    predecessors.filter(({ commune }) => provinceOf.get(commune!) === code);
  return [
    { path: `${FOLDER}/provinces.data.ts`, text: listProvinces(provinces, ofProvince) },
    ...provinces.map((province) => ({
      path: `${FOLDER}/data/${province.code}.data.ts`,
      text: writeProvince(
        province,
        communes.filter((commune) => commune.province === province.code),
        ofProvince(province.code!),
      ),
    })),
  ];
}

function listProvinces(provinces: readonly CsvRow[], ofProvince: (code: string) => CsvRow[]): string {
  const lines = provinces.map((province) => {
    const { code, name, communes } = province;
    const former = [...new Set(ofProvince(code!).map((row) => row.legacy_province!))];
    const merged = former.filter((other) => bareOf(other) !== bareOf(name!));
    return `  { code: "${code}", name: "${name}", communes: ${communes}, merged: [${merged.map((one) => `"${one}"`).join(", ")}], load: async () => (await import("./data/${code}.data")).province },`;
  });
  return [
    'import type { ProvinceEntry } from "./province";',
    "",
    `/** The 34 provinces since 1 July 2025, each loaded when chosen. ${MADE} */`,
    "// prettier-ignore",
    "export const provinces: readonly ProvinceEntry[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
}

/** The name without Tỉnh or Thành phố, with its tones as the older spelling puts them. */
const bareOf = (name: string): string =>
  name
    .replace(/^(?:Tỉnh|Thành phố) /, "")
    .replace("oà", "òa")
    .replace("oá", "óa");

function writeProvince(
  { code, name }: CsvRow,
  communes: readonly CsvRow[],
  predecessors: readonly CsvRow[],
): string {
  return [
    'import type { ProvinceData } from "../province";',
    "",
    `/** ${name}. ${MADE} */`,
    "export const province: ProvinceData = {",
    `  code: "${code}",`,
    `  name: "${name}",`,
    "  communes: `",
    ...communes.map((commune) => plain(`${commune.code}|${commune.name}`)),
    "`,",
    "  predecessors: `",
    ...listPredecessors(predecessors),
    "`,",
    "};",
    "",
  ].join("\n");
}

/** A line for each district, and below it one for each of its communes with those that it went into. */
function listPredecessors(rows: readonly CsvRow[]): string[] {
  const lines: string[] = [];
  let district = "";
  for (const parts of groupBy(rows, (row) => `${row.legacy_district_code}|${row.legacy_code}`)) {
    const [first] = parts as [CsvRow, ...CsvRow[]];
    const shares = new Set(parts.map(({ share }) => share));
    if (shares.size !== 1 || shares.has("part") !== parts.length > 1)
      throw new Error(`former commune ${first.legacy_code}: ${parts.length} rows of ${[...shares].join()}`);
    const heading = `#${first.legacy_district_code}|${first.legacy_district}|${first.legacy_province}`;
    if (heading !== district) lines.push(plain(heading));
    district = heading;
    // Five island districts had no communes: the district itself is what went over.
    const name = first.legacy_name === "" ? first.legacy_district : first.legacy_name;
    lines.push(plain(`${first.legacy_code}|${name}|${parts.map(({ commune }) => commune).join("|")}`));
  }
  return lines;
}

function groupBy(rows: readonly CsvRow[], keyOf: (row: CsvRow) => string): CsvRow[][] {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

/** A line that can stand in a template literal as it is. */
function plain(line: string): string {
  if (/[`\\$\n]/.test(line)) throw new Error(`not plain: ${line}`);
  return line;
}
