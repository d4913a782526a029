import { errors } from "./errors.data";

/** A code that the stand-in host can answer. */
export type HostErrorCode = keyof typeof errors;

/** An error that the add-in gets to see, as Excel would send it; `detail` says what the host found. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;

  constructor(code: HostErrorCode, detail = "") {
    const [status, message] = errors[code];
    super(detail ? `${message} (${detail})` : message);
    this.name = "HostError";
    this.code = code;
    this.status = status;
  }
}

/** Stops with an error that the add-in gets to see. */
export function refuse(code: HostErrorCode, detail?: string): never {
  throw new HostError(code, detail);
}

/** Every code of Excel that the host knows; its own `HostNotImplemented` is left out. */
export const excelErrorCodes: readonly HostErrorCode[] = (Object.keys(errors) as HostErrorCode[]).filter(
  (code) => code !== "HostNotImplemented",
);
