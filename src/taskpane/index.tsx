import "../commands/commands";
import { openPage } from "./page/openPage";

openPage(document.getElementById("root")!);
