import { cleanUpOnInterrupt, replaceFile } from "../../src/cli/output/output";

/** Replaces the file named by a very large one, so that a test can interrupt it in the middle. */
cleanUpOnInterrupt();
void replaceFile(process.argv[2]!, Buffer.alloc(600 * 1024 * 1024, "x"));
