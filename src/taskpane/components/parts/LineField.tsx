import { Field, Input } from "@fluentui/react-components";
import { monthName } from "../../../texts/localized";
import { useLanguage, useTexts } from "../shell/language";
import { fieldTexts } from "./parts.data";

/** The last day that a field of a day takes: without it the year has six digits, and a key held too long makes one of them. */
const LAST_DAY = "9999-12-31";

/** Props of `LineField`. */
export interface LineFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type: "text" | "date";
  /** A day as "2026-06-05", "" for none. */
  readonly value: string;
  readonly onEdit: (value: string) => void;
  readonly onBlur?: () => void;
}

/**
 * A field of one line. Below a day it stands written out: the field itself shows it as the machine is set, and 6/5 is a day in May on one
 * machine and in June on another.
 */
export function LineField({ label, hint, type, value, onEdit, onBlur }: LineFieldProps) {
  const writeDay = useDayWriter();
  const day = type === "date" ? writeDay(value) : null;
  const hints = [hint, day].filter((one) => one !== undefined && one !== null);
  return (
    <Field label={label} hint={hints.length > 0 ? hints.join(" · ") : undefined}>
      <Input
        type={type}
        {...(type === "date" && { max: LAST_DAY })}
        value={value}
        onBlur={onBlur}
        onChange={(_, change) => onEdit(change.value)}
      />
    </Field>
  );
}

/** Writes a day so that day and month cannot be taken for each other; `null` where there is none. */
function useDayWriter(): (value: string) => string | null {
  const say = useTexts(fieldTexts);
  const language = useLanguage();
  return (value) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    if (!match) return null;
    const [year, month, day] = match.slice(1).map(Number);
    return say("day", { day: day!, month: monthName(month!)[language], year: String(year) });
  };
}
