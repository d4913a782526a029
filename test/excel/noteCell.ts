import { cellAddress } from "../../src/model/address";
import { SUMMARY } from "../../src/sheets/places";

/** Where Ghi chú of an indicator stands in Tổng hợp, the first one's being 1; 0 is its heading. */
export const noteCell = (indicator: number): string => cellAddress(SUMMARY.header + indicator, SUMMARY.note);
