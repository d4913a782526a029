import { functionsById } from "./index";

// Outside Excel, and where Microsoft's script could not be loaded, nobody calls functions.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(functionsById);
