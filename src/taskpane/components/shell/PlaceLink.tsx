import { Link } from "@fluentui/react-components";
import type { At } from "../../../model/address";
import type { Pane } from "../../state/pane";
import { useTexts } from "./language";
import { formatBreadcrumb } from "./breadcrumb";
import { shellTexts } from "./shell.data";

/** Props of `PlaceLink`. */
export interface PlaceLinkProps {
  readonly pane: Pane;
  readonly at: At;
  /** What to show instead of the whole place, such as the cell alone. */
  readonly text?: string;
}

/** A place that can be opened: Excel selects the cell, and what stands around a file's cell is shown. */
export function PlaceLink({ pane, at, text }: PlaceLinkProps) {
  const say = useTexts(shellTexts);
  const place = formatBreadcrumb(at);
  return (
    <Link
      as="button"
      inline
      style={{ overflowWrap: "anywhere", textAlign: "start", fontSize: "inherit", lineHeight: "inherit" }}
      aria-label={say("openPlace", { place })}
      title={place}
      onClick={() => void pane.actions.openPlace(at)}
    >
      {text ?? place}
    </Link>
  );
}
