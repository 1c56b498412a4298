/** Test support, before each file of tests: the shipped data, which no test changes, is read once in a worker. */
import { keepFolder } from "./load.ts";

keepFolder("data");
