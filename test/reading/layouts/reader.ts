/** The reader that the drawn reports are put to: the one place that names it. */
export { readWorkbook } from "../../../src/domain/report/readWorkbook";
