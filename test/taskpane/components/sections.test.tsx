/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReportCandidate } from "../../../src/model/report";
import { defaultSettings } from "../../../src/sheets/settings";
import FinishSection from "../../../src/taskpane/components/finish/FinishSection";
import Inspection from "../../../src/taskpane/components/inspection/Inspection";
import ResultSection from "../../../src/taskpane/components/result/ResultSection";
import type { SectionProps } from "../../../src/taskpane/components/shell/sections";
import SentReports from "../../../src/taskpane/components/sources/SentReports";
import SourcesSection from "../../../src/taskpane/components/sources/SourcesSection";
import type { ChosenFile } from "../../../src/taskpane/reading/reading";
import type { Pane } from "../../../src/taskpane/state/pane";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { checkedState, scriptPane, writtenState } from "../fixtures/scriptedPane";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// jsdom lays nothing out, so that nothing can be scrolled.
Element.prototype.scrollIntoView = () => undefined;

function show(Section: ComponentType<SectionProps>, pane: Pane): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  act(() =>
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Section pane={pane} />
      </FluentProvider>,
    ),
  );
  return root;
}

function press(root: HTMLElement, name: string): void {
  const button = [...root.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name || one.textContent === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
}

const readings = readSamples();
const whole = resultOf(readings);

const fileOf = (reading: (typeof readings)[number]): ChosenFile => ({
  name: reading.file!,
  size: 9000,
  sha256: reading.file!,
  reading,
});

/** A reading whose reports are only proposed to be a unit's. */
const uncertain = readings.map((reading) => ({
  ...reading,
  candidates: reading.candidates.map((candidate): ReportCandidate =>
    candidate.identification.unit === "PHONG_THO"
      ? { ...candidate, identification: { ...candidate.identification, unit: null, proposed: "PHONG_THO" } }
      : candidate,
  ),
}));

describe("Nguồn số liệu", () => {
  it("explains itself before there is anything, with the samples", () => {
    const pane = scriptPane(checkedState(resultOf([])));
    const root = show(SourcesSection, pane);
    expect(root.textContent).toContain("không rời khỏi máy này");
    press(root, "Dùng thử với số liệu mẫu");
    expect(pane.calls).toEqual([["loadSamples"]]);
  });

  it("lists every unit by how its report stands, and reminds those that have not sent", () => {
    const missing = resultOf(readSamples(["PhongTho"]));
    const pane = scriptPane({ ...checkedState(missing), files: readings.map(fileOf) });
    const root = show(SentReports, pane);
    const headings = [...root.querySelectorAll("h3")].map(({ textContent }) => textContent);
    expect(headings).toEqual([
      "So với lần trước",
      "Chưa gửi (1)",
      "Đã nhận, cần rà soát (4)",
      "Đã nhận (4)",
      "Nhắc đơn vị chưa gửi",
    ]);
    press(root, "Sao chép lời nhắc");
    expect(pane.calls[0]?.[1]).toContain("Ủy ban nhân dân huyện Phong Thổ");
  });

  it("offers to read a file again that was skipped or held by another program, and no other", () => {
    const unread = (file: string, variant: string): ChosenFile => ({
      name: file,
      size: 9000,
      sha256: null,
      reading: {
        file,
        mark: null,
        candidates: [],
        findings: [{ code: "UNREADABLE_FILE", variant, at: { file, sheet: "", cell: "" } }],
      },
    });
    const files = [
      ...readings.slice(1).map(fileOf),
      unread("chậm.xlsx", "timeout"),
      unread("bị giữ.xlsx", "unopened"),
      unread("quá lớn.xlsx", "tooLarge"),
    ];
    const pane = scriptPane({ ...checkedState(whole), files });
    const root = show(SentReports, pane);
    press(root, "Đọc lại tệp chậm.xlsx");
    press(root, "Đọc lại tệp bị giữ.xlsx");
    expect(pane.calls).toEqual([
      ["readFileAgain", "chậm.xlsx"],
      ["readFileAgain", "bị giữ.xlsx"],
    ]);
    expect(root.querySelectorAll("[aria-label^='Đọc lại tệp']")).toHaveLength(2);
  });

  it("asks once whose a report is, and takes the answer", () => {
    const pane = scriptPane({ ...checkedState(resultOf(uncertain)), files: uncertain.map(fileOf) });
    const root = show(SentReports, pane);
    expect(root.textContent).toContain("Báo cáo này là của Huyện Phong Thổ?");
    press(root, "Đúng, của Huyện Phong Thổ");
    const [name, origin, unit] = pane.calls[0]!;
    expect([name, unit]).toEqual(["assign", "PHONG_THO"]);
    expect(origin).toMatchObject({ file: "PhongTho_BC_chitieu-2024-2025.xlsx" });
  });

  it("shows both reports of a unit with what differs, and takes the one picked", () => {
    const own = readings.find(({ file }) => file?.startsWith("SIN-HO"))!;
    const other = readings.find(({ file }) => file?.startsWith("bieu-chi-tieu"))!;
    const second = {
      ...other,
      candidates: other.candidates.map((candidate) => ({
        ...candidate,
        identification: own.candidates[0]!.identification,
      })),
    };
    const twice = [own, second];
    const pane = scriptPane({ ...checkedState(resultOf(twice)), files: twice.map(fileOf) });
    const root = show(SentReports, pane);
    expect(root.textContent).toContain("Huyện Sìn Hồ có 2 báo cáo khác nhau");
    expect(root.querySelectorAll("table tbody tr").length).toBeGreaterThan(5);
    press(root, "Dùng báo cáo này");
    expect(pane.calls[0]?.slice(0, 2)).toEqual(["keepOnly", "SIN_HO"]);
  });
});

describe("Tổng hợp", () => {
  it("says how many are met, shortfalls first with what is needed and where", () => {
    const pane = scriptPane(writtenState(whole));
    const root = show(ResultSection, pane);
    expect(root.querySelector("h2")?.textContent).toBe("Tổng hợp: 14/26 chỉ tiêu đạt và vượt");
    const groups = [...root.querySelectorAll("h3")].map(({ textContent }) => textContent);
    expect(groups).toEqual([
      "Chưa đạt (10)",
      "Chưa đủ số liệu (1)",
      "Chưa có số liệu (1)",
      "Đạt (7)",
      "Vượt (7)",
      "Đợt báo cáo",
    ]);
    expect(root.textContent).toContain(
      "99,84 % – chỉ tiêu 99,85 %, còn cách 0,01 điểm phần trăm, hoàn thành 99,9 %",
    );
    expect(root.textContent).toContain("Cần thêm 3 trẻ");
    press(root, "2. Tỷ lệ huy động trẻ mẫu giáo");
    expect(pane.calls).toEqual([["inspect", "MAU_GIAO"]]);
  });

  it("tells a provisional result from one that is written", () => {
    expect(show(ResultSection, scriptPane(checkedState(whole))).textContent).toContain("chưa ghi vào sổ");
    expect(show(ResultSection, scriptPane(writtenState(whole))).textContent).toContain("Đã ghi vào sổ");
    const stale = {
      ...writtenState(whole),
      outcome: { result: whole, before: null, written: true, stale: true },
    };
    expect(show(ResultSection, scriptPane(stale)).textContent).toContain("đã thay đổi sau lần ghi gần nhất");
  });

  it("tells what changed since the run before, verdicts first", () => {
    const before = Object.fromEntries(
      whole.consolidation.indicators.map(({ indicator, status, actual }) => [
        indicator.code,
        { status, actual },
      ]),
    );
    before["MAU_GIAO"] = { status: "met", actual: 99.86 };
    const pane = scriptPane({
      ...writtenState(whole),
      outcome: { result: whole, before, written: true, stale: false },
    });
    const root = show(ResultSection, pane);
    expect(root.textContent).toContain("Thay đổi so với lần tổng hợp trước (1)");
    expect(root.textContent).toContain("Đạt → Chưa đạt (99,86 → 99,84)");
  });
});

describe("a figure looked into", () => {
  it("shows its calculation, every unit with its cells, and leads to its adjustment", () => {
    const pane = scriptPane({ ...writtenState(whole), inspected: { indicator: "MAU_GIAO", unit: null } });
    const close = jest.fn();
    const root = show(({ pane: shown }) => <Inspection pane={shown} onClose={close} />, pane);
    expect(root.textContent).toContain("33.097 / 33.151 × 100 = 99,8371… → 99,84");
    expect(root.querySelectorAll("li").length).toBeGreaterThanOrEqual(8);
    press(root, "Điều chỉnh số của Huyện Sìn Hồ");
    expect(pane.calls).toEqual([["draftAdjustment", { unit: "SIN_HO", indicator: "MAU_GIAO" }]]);
    press(root, "Quay lại");
    expect(close).toHaveBeenCalled();
  });

  it("shows a file's cell among its neighbours, or that the file is gone", () => {
    const at = { file: "a.xlsx", sheet: "Biểu 1", cell: "B3" };
    const cells = {
      sheet: "Biểu 1",
      top: 1,
      left: 0,
      rows: [
        ["TT", "Tử số"],
        ["1", "3147"],
      ],
    };
    const there = scriptPane({ excerpt: { at, cells } });
    const root = show(({ pane }) => <Inspection pane={pane} onClose={() => undefined} />, there);
    expect(root.querySelector("[aria-current=location]")?.textContent).toBe("3147");
    const gone = scriptPane({ excerpt: { at, cells: null } });
    const other = show(({ pane }) => <Inspection pane={pane} onClose={() => undefined} />, gone);
    expect(other.textContent).toContain("không còn trong danh sách đã chọn");
  });
});

it("keeps the settings' other choices when a report is put aside", () => {
  const settings = { ...defaultSettings("vi"), asOf: "2025-05-31" };
  const pane = scriptPane({ ...checkedState(resultOf(uncertain)), files: uncertain.map(fileOf), settings });
  press(show(SentReports, pane), "Không dùng báo cáo này");
  expect(pane.calls[0]?.[1]).toMatchObject({ asOf: "2025-05-31", excluded: [expect.anything()] });
});

describe("Dọn trước khi gửi", () => {
  it("asks once more, and then takes the marks too where that was chosen", () => {
    const pane = scriptPane(writtenState(whole));
    const root = show(FinishSection, pane);
    press(root, "Dọn trước khi gửi");
    expect(root.querySelector('[role="alert"]')?.textContent).toContain("Không khôi phục được");
    press(root, "Bỏ qua");
    const box = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].at(-1)!;
    act(() => box.click());
    press(root, "Dọn trước khi gửi");
    expect(pane.calls).toEqual([]);
    press(root, "Dọn");
    expect(pane.calls).toEqual([["clean", true]]);
  });
});
