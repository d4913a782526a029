import { useEffect, useRef, useState } from "react";

/** A value under the officer's hands. */
export interface Draft<T> {
  readonly value: T;
  readonly edit: (next: T) => void;
  /** Hands the edited value over; nothing happens where it is as it was. */
  readonly commit: () => void;
}

/**
 * A value that is typed here first and handed over when its field is left, so that a workbook is not saved at every key. What is
 * still under way when the section closes is handed over too. A value that changes elsewhere meanwhile wins.
 */
export function useDraft<T>(given: T, save: (value: T) => void): Draft<T> {
  const [edited, setEdited] = useState<{ readonly value: T; readonly from: string } | null>(null);
  const from = JSON.stringify(given);
  const value = edited?.from === from ? edited.value : given;
  const commit = (): void => {
    if (JSON.stringify(value) !== from) save(value);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => latest.current(), []);
  return { value, edit: (next) => setEdited({ value: next, from }), commit };
}
