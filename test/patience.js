/** Jest gives a test five seconds and heeds no `testTimeout` of a project: too little on a busy machine, and for judges outside of this process. */
jest.setTimeout(600_000);
