/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { compareResults } from "../../../src/years/compareResults";
import VerifiedCopy from "../../../src/taskpane/components/finish/VerifiedCopy";
import { ResubmissionCard } from "../../../src/taskpane/components/sources/ResubmissionCard";
import type { PaneState } from "../../../src/taskpane/state/pane";
import { readSamples, resultOf } from "../fixtures/sampleResult";
import { DISPROVED, withForm } from "../fixtures/scriptedAnswers";
import { ADJUSTMENTS, checkedState, scriptPane } from "../fixtures/scriptedPane";
import { chooseFile, findButton, press, render } from "../fixtures/shown";

const readings = readSamples();
const whole = resultOf(readings);
const adjusted = resultOf(readings, ADJUSTMENTS);

const cellsOf = (root: HTMLElement): string[] =>
  [...root.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(" | "),
  );

describe("So với lần trước", () => {
  const show = (state: Partial<PaneState> = {}) => {
    const pane = scriptPane({ ...checkedState(whole), ...state });
    return { pane, root: render(<ResubmissionCard pane={pane} />) };
  };
  const resubmission = {
    file: new File([], "Sin-Ho-gui-lai.xlsx"),
    read: withForm(),
    unit: { code: "SIN_HO", name: "Huyện Sìn Hồ" },
    older: [{ file: "SIN-HO.xls", sheet: "Sheet1" }],
    comparison: compareResults(whole, adjusted, "SIN_HO"),
  };

  test("a file that is chosen is previewed, not added", () => {
    const { pane, root } = show();
    const file = new File([], "lai.xlsx");
    chooseFile(root, "Chọn bản gửi lại…", file);
    expect(pane.calls).toEqual([["previewResubmission", file]]);
  });

  test("says what changes from what to what, with the cells, and is accepted or kept", () => {
    const { pane, root } = show({ resubmission });
    expect(root.textContent).toContain("Huyện Sìn Hồ: “Sin-Ho-gui-lai.xlsx” so với “SIN-HO.xls” đang dùng");
    expect(cellsOf(root)).toContain("13. Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo | 465/525 | 471/525");
    expect(root.textContent).toContain("Lỗi, cảnh báo mới (2)");
    press(root, "Giữ bản đang dùng");
    press(root, "Nhận bản gửi lại");
    expect(pane.calls).toEqual([
      ["settleResubmission", false],
      ["settleResubmission", true],
    ]);
  });

  test("says so where nothing changes", () => {
    const comparison = compareResults(whole, whole, "SIN_HO");
    expect(show({ resubmission: { ...resubmission, comparison } }).root.textContent).toContain(
      "Số liệu, lỗi và kết quả đều như bản đang dùng.",
    );
  });

  test("waits while something is under way", () => {
    const { pane, root } = show({ resubmission, work: { kind: "consolidating", step: "reading" } });
    expect(findButton(root, "Nhận bản gửi lại").getAttribute("aria-disabled")).toBe("true");
    press(root, "Nhận bản gửi lại");
    expect(pane.calls).toEqual([]);
  });
});

describe("Đối chiếu bản trình ký", () => {
  const show = (state: Partial<PaneState> = {}) => {
    const pane = scriptPane({ ...checkedState(whole), ...state });
    return { pane, root: render(<VerifiedCopy pane={pane} />) };
  };

  test("a copy that is proved says so, and that nothing is to be done", () => {
    const verified = { name: "nop.xlsx", result: whole, verification: { agrees: true, rows: [] } };
    const { root } = show({ verified });
    expect(root.querySelector("[role=status]")!.textContent).toMatch(/^✓ “nop.xlsx” khớp/);
    expect(root.textContent).toContain("Không cần xử lý thêm.");
  });

  test("one that is disproved names each cell with both figures, rows missing and rows too many", () => {
    const { root } = show({ verified: { name: "nop.xlsx", result: whole, verification: DISPROVED } });
    expect(root.textContent).toContain("“nop.xlsx” KHÔNG khớp ở 3 dòng.");
    expect(cellsOf(root)).toEqual([
      "18. Giáo viên tiểu học đạt chuẩn trở lên (Phụ lục A F24) | Kết quả: 81,8; Đánh giá: Đạt | Kết quả: 81,7; Đánh giá: Chưa đạt",
      "1. Tỷ lệ huy động trẻ nhà trẻ | không có dòng này | 33,4",
      "27. Chỉ tiêu ngoài kế hoạch (Phụ lục A F33) | 5 | không có trong danh mục",
    ]);
  });

  test("an answer of before the sources changed says that it is out of date", () => {
    const verified = { name: "nop.xlsx", result: adjusted, verification: { agrees: true, rows: [] } };
    expect(show({ verified }).root.textContent).toContain("Số liệu nguồn đã thay đổi");
    const same = { ...verified, result: resultOf(readings) };
    expect(show({ verified: same }).root.textContent).not.toContain("Số liệu nguồn đã thay đổi");
  });
});
