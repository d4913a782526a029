import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { Guard } from "../shell/Guard";
import { useTexts } from "../shell/language";
import { Later } from "../shell/Later";
import { makePart } from "../shell/part";
import type { SectionProps } from "../shell/sectionProps";
import { mapTexts } from "./map.data";

const mapView = makePart(() => import("./MapView"));

/** The map of the units, whose code and borders are loaded when somebody wants to see it. */
export function MapFrame({ pane, result }: SectionProps & { readonly result: ConsolidationResult }) {
  const layout = useLayoutStyles();
  const say = useTexts(mapTexts);
  const [isShown, setShown] = useState(false);
  return (
    <section className={layout.tight}>
      <div>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? "hide" : "show")}
        </Button>
      </div>
      {isShown && (
        <Guard fallback={() => <p className={layout.text}>{say("failed")}</p>}>
          <Later
            part={mapView}
            props={{ pane, result }}
            fallback={<Spinner size="small" label={say("loading")} />}
          />
        </Guard>
      )}
    </section>
  );
}
