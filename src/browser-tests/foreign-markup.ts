/** Runs in a page: what a browser's own parser finds in a file that was written from hostile texts. */

/** What the parser made of a file. */
export interface Markup {
  readonly type: "text/html" | "image/svg+xml" | "application/xml";
  /** Elements, attributes and texts that no template of ours makes, in a few words each. */
  readonly foreign: readonly string[];
  /** All text and all attributes, as a reader or a program gets them. */
  readonly words: string;
}

/** Travels to the page as text, so that it may use nothing from outside itself. */
export function foreignMarkup({ text, type }: { text: string; type: Markup["type"] }): Markup {
  const document = new DOMParser().parseFromString(text, type);
  const foreign: string[] = [];
  const words: string[] = [];
  for (const error of document.querySelectorAll("parsererror"))
    foreign.push(`not well formed: ${error.textContent.slice(0, 200)}`);
  /** A text that was made safe twice, or once too little, or cut open. */
  const look = (read: string, where: string) => {
    words.push(read);
    for (const wrong of ["&lt;script", "&amp;amp;", "alert(3) & ", "& <i>", "&quot;", "&#"])
      if (read.includes(wrong)) foreign.push(`${where}: ${wrong} in ${read.slice(0, 80)}`);
  };
  const inScript = (script: Element) => {
    const kind = script.getAttribute("type") ?? "";
    if (/json/.test(kind)) {
      try {
        words.push(JSON.stringify(JSON.parse(script.textContent)));
      } catch {
        foreign.push(`no JSON in a script: ${script.textContent.slice(-80)}`);
      }
    } else if (script.textContent.includes("alert(")) foreign.push("script that holds a text");
  };

  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (/^(i|img|iframe|object|embed|foreignobject)$/i.test(name) || element.matches("base[href]"))
      foreign.push(`<${name}>`);
    if (type !== "text/html" && name === "script") foreign.push("<script>");
    for (const attribute of element.attributes) {
      if (/^on|[^\w:.-]/i.test(attribute.name)) foreign.push(`<${name} ${attribute.name}>`);
      if (
        /^\s*(javascript|data|vbscript):/i.test(attribute.value) &&
        /href|src|action/.test(attribute.name)
      )
        foreign.push(`${attribute.name}=${attribute.value}`);
      look(attribute.value, `${name} ${attribute.name}`);
    }
    // A feed's entries, and a frame to copy, are HTML within text: one more reading makes them words.
    const inner = element.matches("content[type=html]") ? "p" : "div, iframe";
    const isFrame = name === "code" && /^(?:<div [^<]*>)?<iframe/.test(element.textContent);
    if (inner === "p" || isFrame) {
      const { body } = new DOMParser().parseFromString(element.textContent, "text/html");
      for (const one of body.querySelectorAll("*")) {
        if (!one.matches(inner)) foreign.push(`<${one.localName}> within ${name}`);
        for (const attribute of one.attributes) {
          if (attribute.name.startsWith("on"))
            foreign.push(`<${one.localName} ${attribute.name}> within ${name}`);
          look(attribute.value, `${name} ${attribute.name}`);
        }
      }
      look(body.textContent, name);
    } else if (name === "script") inScript(element);
    else if (name === "style" && element.textContent.includes("alert(")) foreign.push("style");
    else
      for (const node of element.childNodes)
        if (node.nodeType === 3) look(node.nodeValue ?? "", name);
        else if (node.nodeType === 8) foreign.push(`comment: ${node.nodeValue ?? ""}`);
  }
  return { type, foreign: [...new Set(foreign)], words: words.join("\n") };
}
