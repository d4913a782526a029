import { Link } from "@fluentui/react-components";
import type { Language } from "../../../domain/finding/finding";
import type { At } from "../../../domain/snapshot/address";
import { fillLabel } from "../../../sheets/labels.data";
import type { Pane } from "../../state/pane";
import { partsTexts } from "./parts.data";

/** A place as people say it: "SIN-HO.xls › Sheet1 › F12"; what is not known is left out. */
export function writePlace({ file, sheet, cell }: At): string {
  const name = file?.split("/").at(-1);
  return [name, sheet, cell].filter(Boolean).join(" › ");
}

/** A place that opens its cell in Excel or shows it from the file; words alone where there is no cell to open. */
export function PlaceLink({ at, pane }: { at: At; pane: Pane }) {
  const { language }: { language: Language } = pane.state;
  const place = writePlace(at);
  if (at.cell === "" || at.sheet === "") return <span>{place}</span>;
  return (
    <Link
      as="button"
      inline
      aria-label={fillLabel(partsTexts[language].openCell, { place })}
      style={{ overflowWrap: "anywhere", textAlign: "start" }}
      onClick={() => void pane.actions.openPlace(at)}
    >
      {place}
    </Link>
  );
}
