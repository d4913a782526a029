import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Link,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { shellTexts } from "../shell/shell.data";
import { About } from "./About";
import { ContactSettings } from "./ContactSettings";
import { PreviousSettings } from "./PreviousSettings";
import { PrintSettings } from "./PrintSettings";
import { SelfTest } from "./SelfTest";
import { LANGUAGES, settingsTexts } from "./settings.data";
import { StandardsSettings } from "./StandardsSettings";
import { ToolSettings } from "./ToolSettings";
import { YearSettings } from "./YearSettings";

const GROUPS = {
  year: YearSettings,
  document: PrintSettings,
  previous: PreviousSettings,
  standards: StandardsSettings,
  contacts: ContactSettings,
  tools: ToolSettings,
  selfTest: SelfTest,
  about: About,
} as const satisfies Readonly<Record<string, ComponentType<SectionProps>>>;

type Group = keyof typeof GROUPS;

/** Cài đặt: what the workbook keeps, the tools, and the self-test. */
export default function SettingsSection({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const title = useTexts(shellTexts)("settingsTitle");
  const isReported = pane.state.selfTest !== null || pane.state.work?.kind === "testing";
  const open: readonly Group[] = isReported ? ["year", "selfTest"] : ["year"];
  return (
    <div className={styles.section}>
      <SectionHeading>{title}</SectionHeading>
      <Keeping pane={pane} />
      <LanguageChoice pane={pane} />
      <Guide pane={pane} />
      <Accordion multiple collapsible defaultOpenItems={open}>
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <SettingsGroup key={group} group={group} pane={pane} />
        ))}
      </Accordion>
    </div>
  );
}

/** The way to the user's guide, which lies beside the pane. */
function Guide({ pane: { state } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(settingsTexts);
  return (
    <p className={styles.text}>
      <Link href={`guide/${state.language}/index.html`} target="_blank" rel="noopener" inline>
        {say("guide")}
      </Link>
    </p>
  );
}

/** Whether the workbook keeps what is chosen here. */
function Keeping({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(settingsTexts);
  const sayOffer = useTexts(shellTexts);
  const { opening } = pane.state;
  const isUnreadable = opening?.settingsUnreadable !== undefined;
  if (!isUnreadable && !opening?.settingsNewer) return <p className={styles.hint}>{say("intro")}</p>;
  return (
    <div className={styles.tight}>
      <p className={styles.text}>{say("unkept")}</p>
      {isUnreadable && (
        <div className={styles.row}>
          <Button onClick={() => void pane.actions.replaceSettings()}>{sayOffer("replaceSettings")}</Button>
        </div>
      )}
    </div>
  );
}

function SettingsGroup({ group, pane }: SectionProps & { readonly group: Group }) {
  const say = useTexts(settingsTexts);
  const Body = GROUPS[group];
  return (
    <AccordionItem value={group}>
      <AccordionHeader as="h3">{say(group)}</AccordionHeader>
      <AccordionPanel>
        <Body pane={pane} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function LanguageChoice({ pane: { state, actions } }: SectionProps) {
  const say = useTexts(settingsTexts);
  const { settings } = state;
  return (
    <Field label={say("language")}>
      <RadioGroup
        layout="horizontal"
        value={settings.language}
        onChange={(_, { value }) =>
          void actions.saveSettings({ ...settings, language: value === "en" ? "en" : "vi" })
        }
      >
        {LANGUAGES.map(({ code, name }) => (
          <Radio key={code} value={code} label={{ children: name, lang: code }} />
        ))}
      </RadioGroup>
    </Field>
  );
}
