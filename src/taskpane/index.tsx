import "../commands/commands";
import { openPage } from "./page/openPage";
import { refuseStrayFiles } from "./page/strayFiles";

refuseStrayFiles(window);
openPage(document.getElementById("root")!);
