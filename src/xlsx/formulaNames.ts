export { toStoredFormula, toTypedFormula } from "../sheets/eduFormulas";
