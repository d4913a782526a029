import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { RunQuestions } from "../../../excel/port";
import type { FigureEdit, TypedOver } from "../../../excel/standing";
import { formatNumber } from "../../../text/number/formatNumber";
import type { Pane, PaneState } from "../../state/pane";
import { catalogueOf, unitSetOf } from "../../state/settings";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { type TextParams, useLanguage, useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import { isBusy } from "../shell/work";
import { openQuestions } from "./openQuestions";
import { fieldTexts, standingTexts } from "./standing.data";

/** Lines of a list shown at once. */
const LINES_SHOWN = 8;

/** Asks what becomes of what was changed in our sheets by hand, and of figures whose files are not there, before a run writes. */
export default function StandingCard({ pane }: { readonly pane: Pane }) {
  const questions = openQuestions(pane.state);
  return questions && <Question key={JSON.stringify(questions)} pane={pane} questions={questions} />;
}

interface Words {
  readonly reason: string;
  readonly confirmedBy: string;
  readonly document: string;
}

const NO_WORDS: Words = { reason: "", confirmedBy: "", document: "" };

interface Props {
  readonly pane: Pane;
  readonly questions: RunQuestions;
}

function Question({ pane, questions }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(standingTexts);
  const title = useId();
  const { edits, typedOver, lost } = questions;
  const canAdjust = edits.some(({ now }) => now !== null);
  const [isAdjusting, setAdjusting] = useState(canAdjust);
  const [isKeeping, setKeeping] = useState(true);
  const [words, setWords] = useState(NO_WORDS);
  const [isTried, setTried] = useState(false);
  const isComplete = !isAdjusting || (words.reason.trim() !== "" && words.confirmedBy.trim() !== "");
  const submit = (): void => {
    setTried(true);
    if (!isComplete) return;
    const adjust = isAdjusting ? trimmed(words) : null;
    void pane.actions.settleStanding({ adjust, lost: isKeeping ? "keep" : "drop" });
  };
  return (
    <section className={styles.card} aria-labelledby={title} role="group">
      <h3 id={title} className={styles.subheading}>
        {say(edits.length + typedOver.length > 0 ? "title" : "titleLost")}
      </h3>
      <Edits pane={pane} edits={edits} />
      {edits.length > 0 && (
        <Choice
          label={say("whatNow")}
          ways={[say("adjust"), say("revert")]}
          isFirst={isAdjusting}
          isFirstOpen={canAdjust}
          onChoose={setAdjusting}
        />
      )}
      {isAdjusting && <WordFields words={words} isTried={isTried} onChange={setWords} />}
      <TypedOverList pane={pane} cells={typedOver} />
      {lost.length > 0 && (
        <Choice
          label={say("lost", { names: namesOf(pane.state, lost) })}
          ways={[say("keep"), say("drop")]}
          isFirst={isKeeping}
          onChoose={setKeeping}
        />
      )}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy(pane.state.work)} onClick={submit}>
          {say("go")}
        </Button>
        {pane.state.asked && <Button onClick={() => pane.actions.putOffStanding()}>{say("later")}</Button>}
      </div>
      <p className={styles.hint}>{say("laterHint")}</p>
    </section>
  );
}

const trimmed = ({ reason, confirmedBy, document }: Words): Words => ({
  reason: reason.trim(),
  confirmedBy: confirmedBy.trim(),
  document: document.trim(),
});

const namesOf = ({ settings }: PaneState, codes: readonly string[]): string => {
  const { units } = unitSetOf(settings);
  return codes.map((code) => units.find((unit) => unit.code === code)?.name ?? code).join(", ");
};

interface ChoiceProps {
  readonly label: string;
  readonly ways: readonly [string, string];
  readonly isFirst: boolean;
  readonly isFirstOpen?: boolean;
  readonly onChoose: (isFirst: boolean) => void;
}

function Choice({ label, ways, isFirst, isFirstOpen = true, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      <RadioGroup value={isFirst ? "0" : "1"} onChange={(_, { value }) => onChoose(value === "0")}>
        <Radio value="0" label={ways[0]} disabled={!isFirstOpen} />
        <Radio value="1" label={ways[1]} />
      </RadioGroup>
    </Field>
  );
}

interface WordFieldsProps {
  readonly words: Words;
  readonly isTried: boolean;
  readonly onChange: (words: Words) => void;
}

/** Who and why, as with every adjustment. */
function WordFields({ words, isTried, onChange }: WordFieldsProps) {
  const say = useTexts(standingTexts);
  const keys = ["reason", "confirmedBy", "document"] as const;
  return keys.map((key) => {
    const isNeeded = key !== "document";
    const isMissing = isNeeded && isTried && words[key].trim() === "";
    return (
      <Field
        key={key}
        label={say(key)}
        required={isNeeded}
        validationMessage={isMissing ? say("needed") : undefined}
      >
        <Input value={words[key]} onChange={(_, { value }) => onChange({ ...words, [key]: value })} />
      </Field>
    );
  });
}

function Edits({ pane, edits }: { readonly pane: Pane; readonly edits: readonly FigureEdit[] }) {
  const styles = useLayoutStyles();
  const say = useTexts(standingTexts);
  const sayField = useTexts(fieldTexts);
  const language = useLanguage();
  if (edits.length === 0) return null;
  const { indicators } = catalogueOf(pane.state.settings);
  const line = ({ unit, indicator, field, old, shown }: FigureEdit): string => {
    const found = indicators.find(({ code }) => code === indicator);
    const name = found && `${found.tt}. ${language === "vi" ? found.nameVi : found.nameEn}`;
    const word = (value: string | number): string =>
      typeof value === "number" ? formatNumber(value, language) : value;
    return say("edit", {
      unit: namesOf(pane.state, [unit]),
      indicator: name ?? indicator,
      field: sayField(field),
      old: old === null ? say("none") : word(old),
      now: shown === "" ? say("blank") : word(shown),
    });
  };
  return (
    <>
      <p className={styles.text}>{say("edits", { count: edits.length })}</p>
      <Lines
        items={edits.map((edit) => (
          <li key={edit.at.cell}>
            {line(edit)} <PlaceLink pane={pane} at={edit.at} text={edit.at.cell} />
            {edit.now === null && <span className={styles.hint}> {say("notWhole")}</span>}
          </li>
        ))}
      />
    </>
  );
}

function TypedOverList({ pane, cells }: { readonly pane: Pane; readonly cells: readonly TypedOver[] }) {
  const styles = useLayoutStyles();
  const say = useTexts(standingTexts);
  if (cells.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{say("typedOver", { count: cells.length })}</p>
      <Lines
        items={cells.map(({ at, number, heading, shown }) => (
          <li key={`${at.sheet}!${at.cell}`}>
            {wordCell({ number, heading, shown: shown === "" ? say("blank") : shown }, say)}{" "}
            <PlaceLink pane={pane} at={at} />
          </li>
        ))}
      />
    </>
  );
}

/** A cell of the table by its row and column, a line around it by what stood there. */
const wordCell = (
  { number, heading, shown }: Pick<TypedOver, "number" | "heading" | "shown">,
  say: (key: keyof typeof standingTexts, params?: TextParams) => string,
): string =>
  number !== ""
    ? `${number}. ${heading}: ${shown}`
    : say("line", {
        old: heading === "" ? say("blank") : heading === "=" ? say("formula") : heading,
        now: shown,
      });

function Lines({ items }: { readonly items: readonly ReactNode[] }) {
  const say = useTexts(standingTexts);
  const rest = items.length - LINES_SHOWN;
  return (
    <ul>
      {items.slice(0, LINES_SHOWN)}
      {rest > 0 && <li>{say("more", { count: rest })}</li>}
    </ul>
  );
}
