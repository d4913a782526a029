import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Obstacle } from "../../../letters/obstacles";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { SeverityMark } from "../parts/SeverityMark";
import { finishTexts, WAYS } from "./finish.data";

/** Items of one obstacle that are listed; beyond them the section that settles it is the place to look. */
const MOST_ITEMS = 50;

/** Props of `Obstacles`. */
export interface ObstaclesProps {
  readonly pane: Pane;
  readonly obstacles: readonly Obstacle[];
}

/** What still stands in the way, each with the way to settle it. */
export function Obstacles({ pane, obstacles }: ObstaclesProps) {
  const styles = useLayoutStyles();
  const say = useTexts(finishTexts);
  return (
    <section className={styles.tight} aria-label={say("obstacles")}>
      <h3 className={styles.subheading}>{say("obstacles")}</h3>
      {obstacles.length === 0 ? (
        <p className={styles.text}>✓ {say("clear")}</p>
      ) : (
        <ul className={styles.list}>
          {obstacles.map((obstacle) => (
            <ObstacleItem key={obstacle.kind} pane={pane} obstacle={obstacle} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ObstacleItem({ pane, obstacle }: { readonly pane: Pane; readonly obstacle: Obstacle }) {
  const styles = useLayoutStyles();
  const say = useTexts(finishTexts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { kind, weight, text, items } = obstacle;
  const way = WAYS[kind];
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        <SeverityMark severity={weight === "stop" ? "error" : "warning"} text={say(weight)} />{" "}
        {text[language]}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => pane.actions.go(way.section)}>
          {way.label[language]}
        </Button>
        {items.length > 0 && <ItemsToggle {...{ obstacle, isOpen }} onToggle={() => setOpen(!isOpen)} />}
      </div>
      {isOpen && (
        <ul className={styles.numbered}>
          {items.slice(0, MOST_ITEMS).map((item, index) => (
            <li key={index}>{item[language]}</li>
          ))}
          {items.length > MOST_ITEMS && <li>…</li>}
        </ul>
      )}
    </li>
  );
}

interface ToggleProps {
  readonly obstacle: Obstacle;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function ItemsToggle({ obstacle: { items, text }, isOpen, onToggle }: ToggleProps) {
  const say = useTexts(finishTexts);
  const what = text[useLanguage()];
  const count = items.length;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-expanded={isOpen}
      aria-label={isOpen ? say("hideLabel", { what }) : say("detailsLabel", { count, what })}
      onClick={onToggle}
    >
      {isOpen ? say("hide") : say("details", { count })}
    </Button>
  );
}

/** Props of `Confirmation`. */
export interface ConfirmationProps {
  readonly note: string | null;
  readonly isConfirmed: boolean;
  readonly onChange: (isConfirmed: boolean) => void;
}

/** The officer's answer to what is open, with the note that the copy will then carry. */
export function Confirmation({ note, isConfirmed, onChange }: ConfirmationProps) {
  const styles = useLayoutStyles();
  const say = useTexts(finishTexts);
  return (
    <div className={styles.tight}>
      <Checkbox
        label={say("confirmed")}
        checked={isConfirmed}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
      {note !== null && <p className={styles.hint}>{say("note", { note })}</p>}
    </div>
  );
}
