/**
 * linkedom without listeners. It makes each node, and each attribute, as something that can be listened
 * to, which takes a tenth of a build and half of the reading of a large page. Nobody listens to a drawing
 * or to a page that is only read: here nodes are mere objects. A module holds for all of a process, so
 * a test that presses a button has a process of its own.
 */
import { Node, parseHTML } from "linkedom";

Object.setPrototypeOf(Object.getPrototypeOf(Node), Object);

export { parseHTML };
