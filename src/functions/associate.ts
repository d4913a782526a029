import { functionsById } from "./index";

/** Entry of the add-in: tells Excel's custom-functions runtime which function belongs to which id. */
CustomFunctions.associate(functionsById);
