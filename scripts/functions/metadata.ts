import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { vietnamese } from "../../src/functions/vietnamese.data";
import { functionsById, type FunctionId } from "../../src/functions/index";

/** A parameter as Excel's list of functions names it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly type: string;
  readonly optional?: boolean;
}

/** A function as Excel's list of functions names it. */
export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: string; readonly type?: string };
}

/** Excel's list of functions. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The list of functions in both languages; Excel takes the Vietnamese one unless it is English itself. */
export interface MetadataByLanguage {
  readonly vi: Metadata;
  readonly en: Metadata;
}

/** Where the tags stand. */
export const TAGGED_FILE = "src/functions/functions.ts";

/** Makes the lists of functions from the tags in the source; throws with what Microsoft's generator finds wrong in them. */
export async function makeMetadata(taggedFile = TAGGED_FILE): Promise<MetadataByLanguage> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(taggedFile);
  if (errors.length > 0) throw new Error(`${taggedFile}: ${errors.join("; ")}`);
  const generated = JSON.parse(metadataJson) as Metadata;
  const unknown = generated.functions.filter(({ id }) => !(id in functionsById)).map(({ id }) => id);
  if (unknown.length > 0) throw new Error(`tagged, but not associated: ${unknown.join(", ")}`);
  // Without this key, which the generator cannot write, Excel calls no function whose range holds an error.
  const metadata: Metadata = { ...generated, allowErrorForDataTypeAny: true };
  const { functions } = metadata;
  return {
    vi: { ...metadata, functions: functions.map(inVietnamese) },
    en: { ...metadata, functions: functions.map((one) => ({ ...one, helpUrl: inEnglish(one.helpUrl) })) },
  };
}

/** A function with the texts of a Vietnamese Excel; throws where their parameters are not the function's. */
function inVietnamese(metadata: FunctionMetadata): FunctionMetadata {
  const { description, parameters } = vietnamese[metadata.id];
  if (parameters.length !== metadata.parameters.length)
    throw new Error(
      `${metadata.id} has ${metadata.parameters.length} parameters, ${parameters.length} in Vietnamese`,
    );
  return {
    ...metadata,
    description,
    parameters: metadata.parameters.map((parameter, index) => {
      const [name, text] = parameters[index]!;
      return { ...parameter, name, description: text };
    }),
  };
}

/** The tags name the Vietnamese page of the reference. */
function inEnglish(helpUrl: string): string {
  return helpUrl.replace("functions.html", "functions.en-US.html");
}
