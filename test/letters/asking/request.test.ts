import { questionsByUnit } from "../../../src/letters/asking/question";
import { requestsAsPage, requestsAsText, writeRequests } from "../../../src/letters/asking/request";
import { blank, resultWith, tooMany, unknownRow } from "../given";

const oneFigure = { NHA_TRE: [10, 20] } as const;
const received = { figures: { SIN_HO: oneFigure, TAM_DUONG: oneFigure } };

/** Only what the test itself found: the rows that these short reports lack are findings too. */
function requestsFor(drafts: Parameters<typeof resultWith>[0], options = {}) {
  const result = resultWith(drafts, received);
  return writeRequests({ ...result, findings: result.findings.slice(0, drafts.length) }, options);
}

test("a request names the cell, what was found and what is asked", () => {
  const [request] = requestsFor([blank, tooMany], {
    sender: "Sở Giáo dục và Đào tạo",
    date: "2024-12-05",
    contacts: { SIN_HO: { name: "Bà Lò Thị Mai", phone: "" } },
  });
  expect(request?.text.vi).toBe(`PHIẾU ĐỀ NGHỊ RÀ SOÁT SỐ LIỆU
Kết quả thực hiện các chỉ tiêu giáo dục và đào tạo năm học 2024-2025

Kính gửi: Ủy ban nhân dân huyện Sìn Hồ (Bà Lò Thị Mai)

Qua kiểm tra báo cáo của quý đơn vị (tệp 1. Huyện Sìn Hồ.xlsx, trang Biểu 1), Sở Giáo dục và Đào tạo đề nghị rà soát 02 nội dung sau:

1. Chỉ tiêu 1. Tỷ lệ huy động trẻ nhà trẻ
   - Vị trí: tệp Sin Ho.xlsx, trang Biểu 1, ô D11.
   - Nội dung: Ô tử số để trống.
   - Đề nghị bổ sung số liệu.
2. Chỉ tiêu 2. Tỷ lệ huy động trẻ mẫu giáo
   - Vị trí: tệp Sin Ho.xlsx, trang Biểu 1, ô F12.
   - Nội dung: Tử số (1.250) lớn hơn mẫu số (1.205) ở "Tỷ lệ huy động trẻ mẫu giáo".
   - Đề nghị rà soát.

Đề nghị quý đơn vị sửa trực tiếp trong báo cáo và gửi lại, hoặc xác nhận số liệu đã đúng, nêu rõ lý do. Số liệu chưa dùng được mà không có trả lời thì được ghi là chưa có số liệu khi tổng hợp.

Ngày lập: 5/12/2024`);
});

test("what a unit wrote is told as it stands, and a message without a request gets the usual one", () => {
  const [request] = requestsFor([unknownRow]);
  expect(request?.questions[0]?.found.vi).toBe(
    'Dòng "Số <lớp> ghép. Đề nghị xem" không khớp với chỉ tiêu nào trong danh mục, nên không đưa vào tổng hợp.',
  );
  expect(request?.questions[0]?.asked.vi).toBe("Đề nghị rà soát, xác nhận hoặc sửa lại.");
  expect(request?.html.vi).toContain("Số &#60;lớp&#62; ghép");
});

test("all requests stand in one text and on one page", () => {
  const requests = requestsFor([tooMany, unknownRow]);
  expect(requests.map(({ unit }) => unit)).toEqual(["TAM_DUONG", "SIN_HO"]);
  expect(requestsAsText(requests).en.split("REQUEST TO CHECK FIGURES")).toHaveLength(3);
  const page = requestsAsPage(requests).vi;
  expect(page.match(/page-break-before: always/g)).toHaveLength(1);
  expect(page).toContain('<meta charset="utf-8">');
});

test("who has sent nothing is not asked about figures", () => {
  expect(writeRequests(resultWith([]))).toEqual([]);
});

test("what the office settles itself and what is only said for information is no question", () => {
  const drafts = [
    { code: "ADJUSTMENT_IGNORED", unit: "SIN_HO", params: { target: "x", reason: "y" } },
    { code: "ZERO_DENOMINATOR", variant: "both", severity: "info", unit: "SIN_HO", indicator: "NHA_TRE" },
  ] as const;
  expect(requestsFor(drafts)).toEqual([]);
});

test("no word of a message gets lost between what was found and what is asked", () => {
  for (const { state, questions } of questionsByUnit(resultWith([tooMany, blank, unknownRow], received)))
    for (const { finding, found, asked } of questions) {
      const told = `${found.vi} ${asked.vi}`.toLowerCase();
      const words = finding.message.vi.slice(
        finding.message.vi.indexOf(state.unit.name) + state.unit.name.length,
      );
      const rest = words.replace(/^: ("[^"]*": )?/, "").toLowerCase();
      expect(told).toContain(rest);
    }
});
