import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Pane } from "../../state/pane";
import { AttentionContext } from "./attention";
import { BusyBar } from "./BusyBar";
import { Guard } from "./Guard";
import { Header } from "./Header";
import { InspectionFrame } from "./InspectionFrame";
import { LanguageContext } from "./language";
import { Later } from "./Later";
import { LiveRegion } from "./LiveRegion";
import { makePart } from "./part";
import { SectionFrame } from "./SectionFrame";
import { StepNav } from "./steps/StepNav";
import { useTheme } from "./theme/theme";
import { openQuestions } from "../standing/openQuestions";

// Messages need more code than the frame around them, and come later.
const noticesPart = makePart(() => import("./Notices"));
const standingPart = makePart(() => import("../standing/StandingCard"));
const blockedPart = makePart(() => import("./Blocked"));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { flex: "1 1 0", minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  main: {
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineStyle: "none",
  },
});

/** Props of `PaneView`. */
export interface PaneViewProps {
  readonly pane: Pane;
  /** Excel's own theme is dark; `null` where it does not say. */
  readonly dark: boolean | null;
}

/** The pane as it stands: header, steps, messages, the section in view, and what is being done. */
export function PaneView({ pane, dark }: PaneViewProps) {
  const styles = useStyles();
  const theme = useTheme(dark);
  const { language, blocked, attention = 0 } = pane.state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <AttentionContext.Provider value={attention}>
        {/* The provider's own class would also be given to every portal, which would then cover the page. */}
        <FluentProvider theme={theme}>
          <div className={styles.root}>
            <Header pane={pane} />
            {!blocked && <StepNav pane={pane} />}
            <div className={styles.body}>
              <Messages pane={pane} />
              {!blocked && (
                <main className={styles.main}>
                  {openQuestions(pane.state) && (
                    <Guard fallback={() => null}>
                      <Later key="standing" part={standingPart} props={{ pane }} fallback={null} />
                    </Guard>
                  )}
                  <Content pane={pane} />
                </main>
              )}
            </div>
            <footer>
              <BusyBar pane={pane} />
            </footer>
            <LiveRegion pane={pane} />
          </div>
        </FluentProvider>
      </AttentionContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Messages; in plain text where the code for showing them cannot be loaded. */
function Messages({ pane }: { readonly pane: Pane }) {
  const { blocked, notices, language } = pane.state;
  if (!blocked && notices.length === 0) return null;
  const texts = blocked ? [blocked.message] : notices.map(({ text }) => text);
  const plain = texts.map((text, index) => <p key={index}>{text[language]}</p>);
  return (
    <Guard fallback={() => plain}>
      {blocked ? (
        <Later key="blocked" part={blockedPart} props={{ problem: blocked }} fallback={plain} />
      ) : (
        <Later key="notices" part={noticesPart} props={{ pane }} fallback={plain} />
      )}
    </Guard>
  );
}

/** The section stays behind the figure that is looked into, so that the reader comes back to where they were. */
function Content({ pane }: { readonly pane: Pane }) {
  const { section, inspected, excerpt } = pane.state;
  const isCovered = inspected !== null || excerpt !== null;
  return (
    <>
      <div hidden={isCovered}>
        <SectionFrame pane={pane} section={section} />
      </div>
      {isCovered && <InspectionFrame pane={pane} />}
    </>
  );
}
