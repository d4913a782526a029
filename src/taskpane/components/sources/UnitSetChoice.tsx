import { Field, Select } from "@fluentui/react-components";
import { unitSetIds } from "../../../domain/unit/unitsFile";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sections";
import { sourcesTexts } from "./sources.data";
import { nameUnitSet } from "./unitSetName";

/** Which units are expected to report is chosen, never guessed. */
export function UnitSetChoice({ pane }: SectionProps) {
  const say = useTexts(sourcesTexts);
  const language = useLanguage();
  const { settings } = pane.state;
  return (
    <Field label={say("unitSet")} hint={say("unitSetHint")}>
      <Select
        value={settings.unitSet}
        onChange={(_, { value }) => void pane.actions.saveSettings({ ...settings, unitSet: value })}
      >
        {unitSetIds.map((id) => (
          <option key={id} value={id}>
            {nameUnitSet(id)[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
