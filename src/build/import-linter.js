/** The rule of the linter that holds `import-rules.js`: each file imports only what its folder may. */
import path from "node:path";
import { layers, mayImport, others } from "./import-rules.js";

const src = path.resolve(import.meta.dirname, "..");
const folders = new Set([...layers, ...Object.keys(others)]);

/** `counting`, or `features/flow`; undefined for what is in no folder with a rule. */
function folderOf(file) {
  const [first, second, ...rest] = path.relative(src, file).split(path.sep);
  if (second === undefined || !folders.has(first)) return undefined;
  if (first !== "features") return first;
  return rest.length > 0 ? `features/${second}` : undefined;
}

function isAllowed(from, to) {
  const all = mayImport(from);
  return (
    to === from || all.includes(to) || (to.startsWith("features/") && all.includes("features"))
  );
}

/** `imports/layers`: told at the address that is imported. */
export const layersRule = {
  create(context) {
    const own = folderOf(context.physicalFilename);
    const hold = ({ source }) => {
      if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
      const [name] = source.value.split("?");
      const other = folderOf(path.resolve(path.dirname(context.physicalFilename), name));
      if (other === undefined || isAllowed(own, other)) return;
      const message = `src/${own} may not import src/${other}: see src/build/import-rules.js.`;
      context.report({ node: source, message });
    };
    return own === undefined
      ? {}
      : {
          ImportDeclaration: hold,
          ExportNamedDeclaration: hold,
          ExportAllDeclaration: hold,
          ImportExpression: hold,
        };
  },
};
