import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import { ownValue } from "../../../text/json/ownValue";
import { listCalls } from "../../../letters/asking/phoneList";
import { formatDay } from "../../../texts/localized";
import type { LetterNote } from "../../../sheets/settings";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { letterTexts } from "./letters.data";

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** Which units have been written to and which have answered, each with its day; kept in the workbook. */
export function LetterNotes({ pane, result }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(letterTexts);
  const { letterNotes } = pane.state.settings;
  const units = useMemo(() => listUnits(result, letterNotes), [result, letterNotes]);
  if (units.length === 0) return null;
  const count = (step: keyof LetterNote): number =>
    units.filter(({ code }) => ownValue(letterNotes, code)?.[step] !== undefined).length;
  return (
    <details>
      <summary>
        {say("notes", { count: units.length, sent: count("sent"), answered: count("answered") })}
      </summary>
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.code} className={styles.item}>
            <strong>{unit.name}</strong>
            <div className={styles.row}>
              {(["sent", "answered"] as const).map((step) => (
                <Step key={step} pane={pane} unit={unit} step={step} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Unit {
  readonly code: string;
  readonly name: string;
}

/** Units with something to ask, and those written to before that have nothing left, in the order of the set. */
function listUnits(result: ConsolidationResult, notes: Readonly<Record<string, LetterNote>> = {}): Unit[] {
  const asked = new Set(listCalls(result).map(({ unit }) => unit));
  return result.consolidation.units
    .map(({ unit }) => unit)
    .filter(({ code }) => asked.has(code) || Object.keys(ownValue(notes, code) ?? {}).length > 0);
}

interface StepProps {
  readonly pane: Pane;
  readonly unit: Unit;
  readonly step: keyof LetterNote;
}

function Step({ pane: { state, actions }, unit, step }: StepProps) {
  const say = useTexts(letterTexts);
  const language = useLanguage();
  const day = ownValue(state.settings.letterNotes, unit.code)?.[step];
  const what = day === undefined ? say(step) : say(`${step}On`, { date: formatDay(day)[language] });
  return (
    <Checkbox
      label={what}
      aria-label={say("ofUnit", { what, unit: unit.name })}
      checked={day !== undefined}
      onChange={(_, { checked }) => void actions.noteLetter(unit.code, step, checked === true)}
    />
  );
}
