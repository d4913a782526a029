/**
 * Error codes that Excel answers, with message and HTTP status.
 *
 * Codes and messages: Microsoft, "Error handling with the application-specific JavaScript APIs". `HostNotImplemented`
 * is the stand-in's own: the member exists in Excel, the stand-in does not answer it.
 */
export const errors = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  ],
  Conflict: [409, "Request could not be processed because of a conflict."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  FormulaLengthExceedsLimit: [400, "The bytecode of the applied formula exceeds the maximum length limit."],
  GeneralException: [500, "There was an internal error while processing the request."],
  HostNotImplemented: [501, "The stand-in host does not implement this member."],
  InactiveWorkbook: [
    409,
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  ],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MemoryLimitReached: [500, "The memory limit has been reached. Your action could not be completed."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, "The attempted operation affects more than the limit of 33554000 cells."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Unauthenticated: [401, "Required authentication information is either missing or invalid."],
  UndoNotSupported: [400, "The operation doesn't support undo, so it can't be part of an undo group."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [
    400,
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  ],
} as const satisfies Record<string, readonly [status: number, message: string]>;
