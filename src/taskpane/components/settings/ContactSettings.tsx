import { unitSetOf } from "../../state/settings";
import { ContactLine } from "../checks/ContactLine";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import type { SectionProps } from "../shell/sectionProps";

/** Whom to phone at each unit of the set. */
export function ContactSettings({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  return (
    <ul className={styles.list}>
      {unitSetOf(pane.state.settings).units.map((unit) => (
        <li key={unit.code} className={styles.item}>
          <strong>{unit.name}</strong>
          <ContactLine pane={pane} unit={unit} />
        </li>
      ))}
    </ul>
  );
}
