/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import type { Catalogue } from "../../../src/model/indicator";
import { readSettings } from "../../../src/sheets/readSettings";
import { defaultSettings, writeSettings } from "../../../src/sheets/settings";
import { unitStandings } from "../../../src/standards/unitStandings";
import { standardsOf } from "../../../src/taskpane/state/request";
import { loadUnitSet } from "../../../src/units/unitSets";
import { tableFile } from "../../../scripts/samples/tables/table";
import { openSheets } from "../../excel/openBook";
import { startPane, type TestedPane } from "../fixtures/livePane";
import { openPane } from "../fixtures/workbookPane";

jest.setTimeout(120_000);

const FOLDER = "samples/lai-chau-2025-2026";
const catalogue = JSON.parse(readFileSync("samples/catalogue-2025-2026.json", "utf8")) as Catalogue;
const code = "PCGD_MN_35";

const jsonFile = (name: string, content: unknown): File => new File([JSON.stringify(content)], name);

const conditionsOf = (least: number, indicator = code) => ({
  standards: [
    {
      ...{ code: indicator, title: "PCGD mầm non 3-5 tuổi", legalBasis: "văn bản minh họa" },
      conditions: [
        { group: "others", least, label: "xã khác" },
        { group: "difficult", least: 85 },
      ],
    },
  ],
  difficult: [{ unit: "03388", since: "1/7/2025" }],
});
const decisionsOf = (unit: string) => [
  {
    indicator: code,
    unit,
    state: "recognised",
    date: "2025-12-20",
    decision: "125/QĐ-UBND",
    until: "2030-12-20",
  },
];

async function open(): Promise<TestedPane> {
  await loadUnitSet("province:12");
  const pane = openPane(openSheets([]), "one");
  await pane.settle();
  await pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:12", catalogue });
  await pane.settle();
  const files = readdirSync(FOLDER)
    .sort()
    .map((name) => new File([new Uint8Array(readFileSync(`${FOLDER}/${name}`))], name));
  await pane.actions.addFiles(files);
  await pane.settle();
  return pane;
}

const look = async (pane: TestedPane): Promise<void> => {
  await pane.actions.check();
  await pane.settle();
};
const conclusions = (pane: TestedPane) => pane.state().checked!.result.consolidation.conclusions;

test("conditions and decisions from files conclude for the province, and say of each unit how it stands", async () => {
  const pane = await open();
  await pane.actions.chooseStandards("conditions", jsonFile("dieu-kien.json", conditionsOf(60)));
  await look(pane);
  const [first] = conclusions(pane)!;
  // 24 of 38 communes hold it in the sample: 63,2 %.
  const { conditions } = first!;
  expect(conditions.reduce((sum, { attained }) => sum + attained, 0)).toBe(24);
  expect(conditions.map(({ of }) => of)).toEqual([37, 1]);
  const { consolidation } = pane.state().checked!.result;
  const standards = standardsOf(pane.state().settings)!;
  const [standard] = standards.conditions!.standards;
  const units = unitStandings(consolidation, standard!, standards);
  expect(units).toHaveLength(38);
  expect(units.filter(({ difficult }) => difficult).map(({ unit }) => unit)).toEqual(["03388"]);
  expect(units.every(({ standing }) => standing === null)).toBe(true);

  await pane.actions.chooseStandards("decisions", jsonFile("quyet-dinh.json", decisionsOf("03388")));
  await look(pane);
  expect(conclusions(pane)![0]!.changes).toEqual({ gained: ["03388"], lost: [], expired: [] });
  const listed = standardsOf(pane.state().settings)!;
  const again = unitStandings(consolidation, standard!, listed);
  expect(again.find(({ unit }) => unit === "03388")!.standing).toMatchObject({
    state: "recognised",
    entry: { decision: "125/QĐ-UBND" },
  });
  expect(again.find(({ unit }) => unit === "03390")!.standing!.state).toBeNull();
  const kept = readSettings(writeSettings(pane.state().settings));
  expect(kept).toMatchObject({ settings: { standards: { decisions: { file: "quyet-dinh.json" } } } });
  await pane.actions.chooseStandards("conditions", null);
  await look(pane);
  expect(conclusions(pane)).toBeUndefined();
});

const tableOf = async (...rows: (string | null)[][]): Promise<File> => {
  const headings = ["Tên đơn vị", "Chuẩn", "Số quyết định", "Ngày"];
  const sketch = { sheet: "QĐ", above: ["DANH SÁCH"], note: "", widths: [30, 40, 16, 14], headings, rows };
  const { bytes } = await tableFile("qd.xlsx", "Sở GDĐT", [sketch]);
  return new File([new Uint8Array(bytes)], "qd.xlsx");
};

test("decisions from a workbook say the same, and what is wrong in one is told at its cell", async () => {
  const pane = await open();
  const { nameVi } = catalogue.indicators.find((one) => one.code === code)!;
  const decision = [nameVi, "125/QĐ-UBND", "20/12/2025"];
  await pane.actions.chooseStandards("decisions", await tableOf(["03388", ...decision]));
  await pane.settle();
  const { decisions } = pane.state().settings.standards!;
  const { until: _until, ...entry } = decisionsOf("03388")[0]!;
  expect(decisions).toEqual({ file: "qd.xlsx", listed: [entry] });
  const before = pane.state().settings;
  await pane.actions.chooseStandards("decisions", await tableOf(["Xã Không Có", ...decision]));
  await pane.settle();
  expect(pane.said().join("\n")).toMatch(
    /“qd.xlsx” chưa đúng[^]*QĐ!A\d+: “Xã Không Có” không phải là đơn vị/,
  );
  await pane.actions.chooseStandards("decisions", new File(["PK"], "hong.xlsx"));
  await pane.settle();
  expect(pane.said().join("\n")).toMatch(/“hong.xlsx” chưa đúng/);
  expect(pane.state().settings).toBe(before);
});

test.each([
  ["no JSON", new File(["{"], "a.json"), /“a.json” không phải tệp JSON đúng/],
  [
    "an indicator that the catalogue does not have",
    jsonFile("b.json", conditionsOf(60, "X")),
    /“b.json” chưa đúng[^]*mã một chỉ tiêu/,
  ],
  ["another list", jsonFile("c.json", []), /“c.json” chưa đúng/],
])("a file with %s is refused in words, and changes nothing", async (_, file, said) => {
  const settings = { ...defaultSettings("vi"), catalogue };
  const pane = startPane({ options: { opening: { settings } } });
  await pane.settle();
  const before = pane.state().settings;
  await pane.actions.chooseStandards("conditions", file);
  expect(pane.said().join("\n")).toMatch(said);
  expect(pane.state().settings).toBe(before);
});

test("a decision of a unit that the set does not have is named", async () => {
  const pane = startPane({ options: { opening: { settings: { ...defaultSettings("vi"), catalogue } } } });
  await pane.settle();
  await pane.actions.chooseStandards("decisions", jsonFile("qd.json", decisionsOf("99999")));
  expect(pane.said().join("\n")).toContain("không thuộc bộ đang dùng, nên không tính cho đơn vị nào: 99999");
});
