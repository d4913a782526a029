import { makeStyles, Select } from "@fluentui/react-components";
import { useDeferredValue, useId } from "react";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { sourcesTexts } from "./sources.data";
import { nameUnitSet, setChoices } from "./unitSetName";

// A native list is as wide as its longest choice unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } } });

const GROUPS = ["setsSince", "setsBefore"] as const;

/** A workbook may keep a set that this version does not know: it is shown, and nothing takes its place. */
const isOffered = (id: string): boolean => GROUPS.some((group) => setChoices[group].includes(id));

/** Which units are expected to report is chosen, never guessed. */
export function UnitSetChoice({ pane }: SectionProps) {
  const { settings } = pane.state;
  return (
    <UnitSetField
      value={settings.unitSet}
      onChoose={(unitSet) => void pane.actions.saveSettings({ ...settings, unitSet })}
    />
  );
}

/** Props of `UnitSetField`. */
export interface UnitSetFieldProps {
  /** Id of the set. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** The list of all sets of units; a province's units are loaded by whoever is told. */
export function UnitSetField({ value: chosen, onChoose }: UnitSetFieldProps) {
  const say = useTexts(sourcesTexts);
  const layout = useLayoutStyles();
  const styles = useStyles();
  const id = useId();
  // The list opens when somebody opens it: the pane is shown before its many choices are made.
  const isListed = useDeferredValue(true, false);
  return (
    // Fluent's Field would be loaded for this one label before anything can be done.
    <div className={layout.tight}>
      <label htmlFor={`${id}set`}>{say("unitSet")}</label>
      <Select
        id={`${id}set`}
        aria-describedby={`${id}hint`}
        className={styles.select}
        value={chosen}
        onChange={(_, { value }) => onChoose(value)}
      >
        {(!isListed || !isOffered(chosen)) && <SetOption id={chosen} />}
        {isListed &&
          GROUPS.map((group) => (
            <optgroup key={group} label={say(group)}>
              {setChoices[group].map((choice) => (
                <SetOption key={choice} id={choice} />
              ))}
            </optgroup>
          ))}
      </Select>
      <p id={`${id}hint`} className={layout.hint}>
        {say("unitSetHint")}
      </p>
    </div>
  );
}

/** A set by its name; by its id where it has none here. */
function SetOption({ id }: { readonly id: string }) {
  const language = useLanguage();
  return (
    <option lang="vi" value={id}>
      {nameUnitSet(id)[language]}
    </option>
  );
}
