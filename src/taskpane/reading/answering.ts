import type { Catalogue } from "../../model/indicator";
import { refuseFile } from "../../reading/refusedFile";
import type { At } from "../../model/address";
import type { SheetSnapshot } from "../../model/snapshot";
import { decodeSnapshot } from "../../text/legacy";
import { directComputer } from "../../excel/computer";
import { readOwnCatalogue } from "../../sheets/catalogue/readBack";
import { readOwnWorkbook } from "../../sheets/readBack/workbook";
import { readInput } from "../../sheets/readBack/readInput";
import { takeExcerpt } from "./excerpt";
import { FileDrawer, isOpened } from "./fileDrawer";
import type { FileAnswer, Letter, PackedFile, Question, Reply } from "./messages";
import type { Excerpt, OwnContent } from "./reading";
import { Shelf } from "./shelf";

/** Loads the part of the program that opens files. */
export type LoadReader = () => Promise<typeof import("../../files/read")>;

/** Answers the page's letters one after the other, in a thread or wherever it is called. */
export function makeAnswerer(loadReader: LoadReader): (letter: Letter) => Promise<Reply> {
  const desk = new Desk(loadReader);
  return async ({ question, forget }) => {
    desk.shelf.forget(forget);
    try {
      return { kind: "answer", value: await desk.answer(question) };
    } catch (error) {
      const kind = error instanceof NotLoaded ? "notLoaded" : "defect";
      return { kind, reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A part of the program lies on a server that does not answer. */
class NotLoaded extends Error {}

/** What the thread keeps between two letters. */
class Desk {
  readonly shelf = new Shelf();
  readonly #drawer: FileDrawer;

  constructor(loadReader: LoadReader) {
    this.#drawer = new FileDrawer(async () => {
      try {
        return (await loadReader()).readWorkbookFile;
      } catch (error) {
        throw new NotLoaded(String(error));
      }
    });
  }

  answer(question: Question): Promise<unknown> {
    switch (question.kind) {
      case "prepare":
        return this.#drawer.prepare();
      case "readSheets":
        return this.#keep(
          question.as,
          directComputer.read(question.snapshot, this.shelf.unpackContext(question.context)),
        );
      case "consolidate":
        return this.#keep(question.as, this.#consolidate(question));
      case "layOut":
        return directComputer.layOut(this.shelf.unpack(question.result), question.options);
      case "readFile":
        return this.#readFile(question);
      case "readOwn":
        return this.#readOwn(question.file, this.shelf.unpack(question.catalogue));
      case "excerpt":
        return this.#excerpt(question.file, question.at);
    }
  }

  async #keep<T>(number: number, made: Promise<T>): Promise<T> {
    this.shelf.keep(number, await made);
    return made;
  }

  #consolidate({ readings, request }: Extract<Question, { kind: "consolidate" }>) {
    return directComputer.consolidate(
      readings.map((parcel) => this.shelf.unpack(parcel)),
      this.shelf.unpackRequest(request),
    );
  }

  async #readFile(question: Extract<Question, { kind: "readFile" }>): Promise<FileAnswer> {
    const { name } = question.file;
    const context = this.shelf.unpackContext(question.context);
    const { content, sha256 } = await this.#open(question.file);
    const reading = isOpened(content)
      ? readInput({ ...content, file: name }, context)
      : refuseFile(name, content);
    this.shelf.keep(question.as, reading);
    return { reading, sha256 };
  }

  async #readOwn(file: PackedFile, catalogue: Catalogue): Promise<OwnContent | null> {
    const { content } = await this.#open(file);
    if (!isOpened(content) || content.mark === null) return null;
    const own = readOwnWorkbook(content, catalogue);
    return {
      previous: own?.previous ?? null,
      previousFindings: own?.previousFindings ?? [],
      unitSet: content.mark.unitSet,
      catalogue: readOwnCatalogue(content),
    };
  }

  async #excerpt(file: PackedFile, at: At): Promise<Excerpt | null> {
    const { content } = await this.#open(file);
    const sheet = isOpened(content) ? content.sheets.find((one) => isNamed(one, at.sheet)) : undefined;
    return sheet ? takeExcerpt(sheet, at.cell) : null;
  }

  #open({ name, blob }: PackedFile) {
    return this.#drawer.open(this.shelf.unpack(blob), name);
  }
}

/** Findings name a sheet as it reads once its letters are Unicode. */
const isNamed = (sheet: SheetSnapshot, name: string): boolean =>
  sheet.name === name || decodeSnapshot(sheet).snapshot.name === name;
