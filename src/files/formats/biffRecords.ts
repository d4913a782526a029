/** A record of an old workbook ([MS-XLS] 2.1.4): its number, and its data without those of records that continue it. */
export interface BiffRecord {
  readonly type: number;
  readonly data: DataView;
}

/** Numbers of the records that are looked at. */
export const recordTypes = {
  bof: 0x0809,
  eof: 0x000a,
  continue: 0x003c,
  filePass: 0x002f,
  font: 0x0031,
  xf: 0x00e0,
  boundSheet: 0x0085,
  sst: 0x00fc,
  row: 0x0208,
  columnInfo: 0x007d,
  formula: 0x0006,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  rk: 0x027e,
  labelSst: 0x00fd,
  richString: 0x00d6,
  mulRk: 0x00bd,
  blank: 0x0201,
  mulBlank: 0x00be,
} as const;

const HEADER = 4;

/** The version that Excel 97 and all after it write. */
const BIFF8 = 0x0600;

/** Whether a record begins a part of a workbook of Excel 97 or later. */
const isBiff8Start = ({ type, data }: BiffRecord): boolean =>
  type === recordTypes.bof && data.byteLength >= 4 && data.getUint16(0, true) === BIFF8;

/**
 * The records of the part of a workbook that begins there, up to its end; those of parts that stand in it, such as a chart, are left
 * out. `null` where there is no such part, or no end: nothing is told of half a sheet.
 */
export function listRecords(stream: Uint8Array, start: number): readonly BiffRecord[] | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let depth = 0;
  for (let at = start; at + HEADER <= view.byteLength;) {
    const record = readRecord(view, at);
    if (record === null || (depth === 0 && !isBiff8Start(record))) return null;
    at += HEADER + record.data.byteLength;
    if (record.type === recordTypes.bof) depth++;
    if (record.type === recordTypes.eof) depth--;
    if (depth === 0) return records;
    if (depth === 1) records.push(record);
  }
  return null;
}

function readRecord(view: DataView, at: number): BiffRecord | null {
  const length = view.getUint16(at + 2, true);
  if (at + HEADER + length > view.byteLength) return null;
  return {
    type: view.getUint16(at, true),
    data: new DataView(view.buffer, view.byteOffset + at + HEADER, length),
  };
}
