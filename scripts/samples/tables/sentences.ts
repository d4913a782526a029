import { strToU8, zipSync } from "fflate";
import type { SampleFile } from "../workbook";

const FOLDER = "cau-bao-cao";

/** Sentences as reports print them: the second is wrong, since 586 of 594 is 98,7 %. */
export const reportSentences: readonly string[] = [
  "TRÍCH BÁO CÁO (SỐ LIỆU MINH HỌA)",
  "Toàn tỉnh có 336 trường với 5.182 lớp và 149.461 học sinh; 228/327 trường đạt chuẩn quốc gia, đạt 69,7%.",
  "Có 586/594 trường thực hiện chuyển đổi số trong quản lý, đạt 72,2%.",
  "Huyện Phong Thổ có 8 xã trong tổng số 17 xã đạt chuẩn phổ cập giáo dục THCS mức độ 2, đạt 47%.",
  "Tỷ lệ trường trung học đạt chuẩn quốc gia mức độ 1 là 59,4% (79/133 trường), tăng 5,3 điểm phần trăm so với năm trước.",
  "Kế hoạch số 3707/KH-UBND ngày 17/9/2024 giao 100% số xã duy trì chuẩn.",
];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A fixed date, so that the bytes are the same on every run. */
const MADE = "2024-06-20T00:00:00";

/** A document of Word with sentences of a report. */
export function sentenceFiles(): SampleFile[] {
  const paragraphs = reportSentences.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`);
  const parts = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join("")}</w:body></w:document>`,
  };
  const zipped = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return [{ path: `${FOLDER}/trich-bao-cao.docx`, bytes: zipSync(zipped, { mtime: new Date(MADE) }) }];
}
