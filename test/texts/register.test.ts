/** The register of an office: words that its letters do not use stand in no text of ours. */
import { readdirSync, readFileSync } from "node:fs";

/** What is said instead stands behind each word. */
const UNSUITABLE: Readonly<Record<string, RegExp>> = {
  "Cập nhật lại từ báo cáo, đề nghị rà soát": /xem lại(?! \(Review\))/i,
  "Đề nghị xác định cột kết quả chính thức": /lấy cột nào/i,
  "điểm phần trăm": /điểm %/i,
  "nội dung cần rà soát": /phát hiện/i,
  "nội dung chưa xử lý": /còn vướng/i,
  "đạt đến": /chạm tới/i,
  "có thể gỡ bất kỳ lúc nào": /bỏ ra lúc nào cũng được/i,
  "cửa sổ Excel khác": /nơi kia|bên kia|bên đó|cửa sổ khác/i,
  // The pane is “ngăn tác vụ”, as Excel calls it; “bảng” is a table.
  "ngăn tác vụ":
    /(?:mở|đóng|mở lại|(?<!ngay )trong|từ|đầu) bảng(?: tổng hợp)?(?=[.,;:”"<]| rồi| bên cạnh)|ngăn(?! tác vụ)(?=[.,;:” ](?!ngừa|chặn|cách|kéo|cấm))/i,
  "gộp ô": /trộn ô|được trộn/i,
  "nhập đè, nhập lại": /gõ đè|gõ lại|lời đã gõ/i,
  "yêu cầu": /đã nhờ/i,
  "nội dung": /những thứ|thứ đó|điểm cần (?:xem|xác nhận)|điểm khác"/i,
  "không đưa vào tổng hợp": /để ngoài|cất đi|bỏ ra khi/i,
  "không bị thay đổi": /đụng đến|đụng tới/i,
  "đề nghị": /(?<![\p{L}])xin (?:đợi|viết)/iu,
  "đưa về như trước": /(?:trả|trả được) các trang/i,
  "Bỏ qua": /"thôi"/i,
  "thông tin": /GHI CHÚ",|\{infos\} ghi chú/,
  "người liên hệ": /đầu mối/i,
};

/** What the reader knows of other people's words is no text of ours. */
const READ = /^(?:words\/|plans\/row\/targetWords\.data\.ts$)/;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !READ.test(name))
  .map((name) => `src/${name}`);

const guide = readdirSync("docs/guide/vi", { encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/guide/vi/${name}`);

/** Excel's own tab is called so. */
const withoutTab = (text: string): string => text.replace(/(?:thẻ \*\*|thẻ |Vào )Xem lại/g, "");

test("the texts are found", () => expect(files.length).toBeGreaterThan(300));

test.each(Object.entries(UNSUITABLE))("“%s” stands where another word would", (_, word) => {
  const found = [...files, ...guide].filter((file) => word.test(withoutTab(readFileSync(file, "utf8"))));
  expect(found).toEqual([]);
});
