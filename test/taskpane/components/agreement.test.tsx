/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { drawTable } from "../../../src/cli/terminal/table";
import type { ConsolidatedIndicator, ConsolidationResult } from "../../../src/model/consolidation";
import type { Language } from "../../../src/model/finding";
import { PERCENT, printAttainment } from "../../../src/text/exact/print";
import { paragraphSentences } from "../../../src/letters/paragraph";
import { formatActual, formatVerdict } from "../../../src/letters/provisional";
import { layOutSubmission } from "../../../src/sheets/submission";
import { layOutWorkbook } from "../../../src/sheets/workbook";
import { layOutWordTable } from "../../../src/sheets/appendix/wordTable";
import { LEADERS } from "../../../src/sheets/leaders/places";
import { SUMMARY } from "../../../src/sheets/places";
import type { SheetSpec } from "../../../src/sheets/spec";
import AttainmentChart from "../../../src/taskpane/components/result/AttainmentChart";
import { ResultRow } from "../../../src/taskpane/components/result/ResultRow";
import { LanguageContext } from "../../../src/taskpane/components/shell/language";
import { formatNumber } from "../../../src/text/number/formatNumber";
import { SAMPLES, sampleResult } from "../../samples/results";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { checkedState, scriptPane } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** What stands before the percent sign or the unit of measure, as a number. */
function numberIn(text: string, language: Language): number {
  const digits = /^[-+]?[\d.,]+/.exec(text)?.[0] ?? "";
  return Number(
    language === "vi" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", ""),
  );
}

function render(language: Language, body: React.JSX.Element): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  act(() =>
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <LanguageContext value={language}>{body}</LanguageContext>
      </FluentProvider>,
    ),
  );
  return root;
}

const sheetsIn = (result: ConsolidationResult, language: Language): readonly SheetSpec[] =>
  layOutWorkbook(result, {
    language,
    formulas: "native",
    journal: { entries: [], when: "2025-06-01 08:30", version: "0.0.0", options: [] },
  }).sheets;

/** What a cell holds; a formula that shows nothing holds `null`. */
const cellIn = (sheet: SheetSpec, row: number, column: number) => {
  const value = sheet.rows[row]?.[column]?.value;
  return value === undefined || value === "" ? null : value;
};

jest.setTimeout(300_000);

const results: Readonly<Record<string, () => Promise<ConsolidationResult>>> = {
  // Phong Thổ has not sent: most rows are provisional, the Department's own are not.
  provisional: () => Promise.resolve(resultOf(readSamples(["PhongTho"]))),
  ...Object.fromEntries(SAMPLES.map((name) => [name, () => sampleResult(name)])),
};

const cases = Object.keys(results).flatMap((name) =>
  (["vi", "en"] as const).map((language) => [language, name] as const),
);

describe.each(cases)("every row in %s, %s", (language, name) => {
  let result: ConsolidationResult;
  let indicators: readonly ConsolidatedIndicator[];
  let units: ConsolidationResult["consolidation"]["units"];
  let of: (key: SheetSpec["key"]) => SheetSpec;
  let pane: ReturnType<typeof scriptPane>;

  beforeAll(async () => {
    result = await results[name]!();
    ({ indicators, units } = result.consolidation);
    const sheets = sheetsIn(result, language);
    of = (key) => sheets.find((sheet) => sheet.key === key)!;
    pane = scriptPane({ ...checkedState(result), language });
  });

  it("has the same figure in the pane's list, in Tổng hợp and on the leaders' page", () => {
    indicators.forEach((row, index) => {
      const { indicator, actual } = row;
      const list = render(
        language,
        <ul>
          <ResultRow pane={pane} row={row} units={units} />
        </ul>,
      ).textContent;
      const shown = formatActual(row)?.[language];
      const summary = cellIn(of("summary"), SUMMARY.first + index, SUMMARY.actual);
      const leaders = cellIn(of("leaders"), LEADERS.first + index, LEADERS.actual);
      expect(summary).toBe(actual);
      if (shown === undefined) return expect(leaders).toBe(actual);
      expect(list).toContain(shown);
      expect(numberIn(shown, language)).toBe(actual);
      const share = / \((?:tạm tính|provisional)[^)]*\)$/.exec(shown)?.[0];
      if (indicator.unit === "%") expect(shown.replace(share ?? "", "").endsWith(PERCENT)).toBe(true);
      // Print has the unit of measure in a column of its own.
      const figure = formatNumber(actual!, language);
      expect(leaders).toBe(share === undefined ? actual : `${figure}${share}`);
    });
  });

  it("has the same figure and verdict in the copy that is handed in", () => {
    const heading = { document: "", number: "", date: "", issuer: "" };
    for (const figures of ["values", "native"] as const) {
      const [copy] = layOutSubmission(result, { form: "A", figures, heading, signatures: false }).sheets;
      indicators.forEach((row, index) => {
        const line = copy!.rows.find(([first]) => first?.value === row.indicator.tt)!;
        // Print is Vietnamese, whatever the pane speaks.
        const figure = row.actual === null ? "" : formatNumber(row.actual, "vi");
        const share = /\(tạm tính[^)]*\)$/.exec(formatActual(row)?.vi ?? "")?.[0].replaceAll(" ", "\u00A0");
        const printed = row.actual === null ? "(…)" : share === undefined ? row.actual : `${figure} ${share}`;
        const verdict = cellIn(of("summary"), SUMMARY.first + index, SUMMARY.status);
        expect([line[5]?.value, line[7]?.value]).toEqual([printed, formatVerdict(row).vi]);
        expect(verdict).toBe(formatVerdict(row)[language]);
      });
    }
  });

  it("has the same attainment in chart, list and sheet", () => {
    const chart = render(language, <AttainmentChart rows={indicators} />).textContent;
    let compared = 0;
    indicators.forEach((row, index) => {
      if (row.attainment === null) return;
      const text = printAttainment(row.attainment, language);
      const list = render(
        language,
        <ul>
          <ResultRow pane={pane} row={row} units={units} />
        </ul>,
      ).textContent;
      const sheet = Number(cellIn(of("summary"), SUMMARY.first + index, SUMMARY.attainment)) * 100;
      expect(chart).toContain(`${text} – ${row.indicator.tt}. `);
      expect(list).toContain(text);
      expect(numberIn(text, language)).toBe(Number(sheet.toFixed(1)));
      compared++;
    });
    expect(compared).toBe(indicators.filter(({ attainment }) => attainment !== null).length);
    const isJudged = indicators.some(({ difference }) => difference !== null);
    expect(compared > 0).toBe(isJudged);
  });

  it("has the same figure on the command line", () => {
    const table = drawTable(result.consolidation, { language, width: 400, paint: (_, text) => text });
    for (const row of indicators) {
      if (row.actual === null || row.indicator.unit !== "%") continue;
      expect(table).toContain(formatActual(row)![language]);
    }
  });

  it("has the same share in the paragraph of the report", () => {
    const text = paragraphSentences(result.consolidation)
      .map((one) => one[language])
      .join(" ");
    for (const row of indicators) {
      if (row.status !== "undetermined" || row.actual === null || row.reported === row.expected) continue;
      expect(text).toContain(`${formatActual(row)![language]},`);
    }
  });
});

it.each(Object.keys(results))(
  "both printed forms and their copy for Word hold the sheets' figures: %s",
  async (name) => {
    const { consolidation, ...rest } = await results[name]!();
    const { indicators } = consolidation;
    const sheets = sheetsIn({ consolidation, ...rest }, "vi");
    for (const [key, first] of [
      ["appendixA", 5],
      ["appendixB", 3],
    ] as const) {
      const sheet = sheets.find((one) => one.key === key)!;
      const word = layOutWordTable({ sheets: [sheet] }).text;
      for (const row of indicators) {
        const line = sheet.rows.find((cells) => cells?.[0]?.value === row.indicator.tt)!;
        const printed = line[first]?.value;
        const expected =
          row.actual === null
            ? "(…)"
            : typeof printed === "number"
              ? row.actual
              : `${formatNumber(row.actual, "vi")} (tạm\u00A0tính\u00A0${row.reported}/${row.expected})`;
        expect(printed).toBe(expected);
        const inWord = typeof printed === "number" ? formatNumber(printed, "vi") : String(printed);
        expect(word).toContain(inWord.replaceAll("\u00A0", " "));
      }
    }
  },
);
