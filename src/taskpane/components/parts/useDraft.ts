import { useState } from "react";

/** A value that is edited here first; it follows the given one until it is edited, and again once that has taken it over. */
export function useDraft<T>(given: T): {
  readonly draft: T;
  readonly isChanged: boolean;
  readonly edit: (next: T) => void;
  readonly discard: () => void;
} {
  const [edited, setEdited] = useState<{ readonly value: T; readonly from: T } | null>(null);
  const given_ = JSON.stringify(given);
  const isCurrent = edited !== null && JSON.stringify(edited.from) === given_;
  const draft = isCurrent ? edited.value : given;
  return {
    draft,
    isChanged: isCurrent && JSON.stringify(edited.value) !== given_,
    edit: (value) => setEdited({ value, from: given }),
    discard: () => setEdited(null),
  };
}
