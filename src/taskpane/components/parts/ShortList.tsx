import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTexts } from "../shell/language";
import { partsTexts } from "./parts.data";
import { useLayoutStyles } from "./useLayoutStyles";

/** Props of `ShortList`. */
export interface ShortListProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first, and how many more each time. */
  readonly step: number;
  readonly show: (item: T, index: number) => ReactNode;
  readonly label?: string;
}

/** A list that shows its beginning and offers the rest: thousands of findings must not hold the page up. */
export function ShortList<T>({ items, step, show, label }: ShortListProps<T>) {
  const styles = useLayoutStyles();
  const say = useTexts(partsTexts);
  const [count, setCount] = useState(step);
  const rest = items.length - count;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, count).map(show)}
      </ul>
      {rest > 0 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => setCount(count + step)}>
            {say("more", { count: Math.min(rest, step) })}
          </Button>
        </div>
      )}
    </>
  );
}
