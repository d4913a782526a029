import { countReceipts } from "../../../letters/receipts";
import { Button } from "@fluentui/react-components";
import { WITHOUT_TARGET } from "../../../texts/status.data";
import type { ConsolidationResult } from "../../../model/consolidation";
import { lastRound } from "../../../pooling/rounds";
import { ConclusionsFrame } from "../standards/ConclusionsFrame";
import { MapFrame } from "../map/MapFrame";
import { latestResult } from "../parts/latestResult";
import { NoResult } from "../parts/NoResult";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { EmptyState } from "../shell/EmptyState";
import { useTexts } from "../shell/language";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { Changes } from "./Changes";
import { ChartFrame } from "./ChartFrame";
import { resultTexts } from "./result.data";
import { Rounds } from "./Rounds";
import { RowGroups } from "./RowGroups";
import { countByStatus } from "./rows";
import { StatusBar } from "./StatusBar";
import { Standing } from "./Standing";

/** The result: how many targets are met, what falls short and where, what has changed; every figure opens its calculation. */
export default function ResultSection({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  const result = latestResult(pane.state);
  const consolidation = result?.consolidation;
  if (!consolidation) {
    return (
      <div className={layout.section}>
        <SectionHeading>{say("plainHeading")}</SectionHeading>
        <NoResult pane={pane} />
      </div>
    );
  }
  if (!consolidation.units.some(({ reported }) => reported > 0)) return <Nothing pane={pane} />;
  return <Result pane={pane} result={result} />;
}

interface ResultProps extends SectionProps {
  readonly result: ConsolidationResult;
}

function Result({ pane, result }: ResultProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  const { consolidation } = result;
  const { indicators, catalogue } = consolidation;
  const counts = countByStatus(indicators);
  const unjudged = WITHOUT_TARGET.reduce((sum, status) => sum + counts[status], 0);
  const isFrozen = lastRound(consolidation.rounds) !== null;
  const { received, count } = countReceipts(consolidation);
  const params = { received, count, year: catalogue.plan.targetYear };
  return (
    <div className={layout.section}>
      <div className={layout.tight}>
        <SectionHeading>
          {say("heading", { good: counts.met + counts.exceeded, all: indicators.length - unjudged })}
        </SectionHeading>
        <p className={layout.hint}>{say("fromUnits", params)}</p>
      </div>
      <StatusBar counts={counts} />
      <Standing pane={pane} />
      <Changes pane={pane} />
      {isFrozen && <Rounds pane={pane} consolidation={consolidation} />}
      <RowGroups pane={pane} consolidation={consolidation} />
      {!isFrozen && <Rounds pane={pane} consolidation={consolidation} />}
      <ConclusionsFrame pane={pane} consolidation={consolidation} />
      <ChartFrame pane={pane} rows={indicators} />
      <MapFrame pane={pane} result={result} />
    </div>
  );
}

/** Reports are there or not, but none can be used. */
function Nothing({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  return (
    <div className={layout.section}>
      <SectionHeading>{say("plainHeading")}</SectionHeading>
      <EmptyState title={say("nothing")}>
        <Button appearance="primary" onClick={() => pane.actions.go("sources")}>
          {say("toSources")}
        </Button>
      </EmptyState>
    </div>
  );
}
