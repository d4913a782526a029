import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SavedAs } from "../../../excel/port";
import type { Pane, SubmissionChoice } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { isBusy } from "../shell/work";
import { otherWayTexts, savedTexts } from "./finish.data";

/** Ways that are left after one that gives no sure sign. */
const OTHER_WAYS = {
  workbook: ["download", "sheet"],
  download: ["sheet"],
  sheet: [],
} as const satisfies Readonly<Record<SavedAs["kind"], readonly SavedAs["kind"][]>>;

interface Props {
  readonly pane: Pane;
  readonly saved: SavedAs;
  readonly choice: SubmissionChoice;
}

/** How the copy was saved, as far as that can be known, what to do with it, and the ways that are left. */
export function SavedCopy({ pane, saved, choice }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(savedTexts);
  const sayWay = useTexts(otherWayTexts);
  const params = {
    ...(saved.kind === "download" && { name: saved.name }),
    ...(saved.kind === "sheet" && { title: saved.title }),
  };
  const ways = OTHER_WAYS[saved.kind];
  return (
    <>
      <MessageBar intent={saved.kind === "sheet" ? "warning" : "info"} layout="multiline">
        <MessageBarBody>{say(saved.kind, params)}</MessageBarBody>
      </MessageBar>
      {ways.length > 0 && (
        <div className={styles.row}>
          {ways.map((way) => (
            <Button
              key={way}
              size="small"
              disabledFocusable={isBusy(pane.state.work)}
              onClick={() => void pane.actions.saveCopy(choice, way)}
            >
              {sayWay(way)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
