/** Adds `/gallery/` to the development server. A build does not know the page. */
import type { AstroIntegration } from "astro";

/** Adds the page. */
export function devGallery(): AstroIntegration {
  return {
    name: "dev-gallery",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command !== "dev") return;
        const entrypoint = new URL("./Gallery.astro", import.meta.url);
        injectRoute({ pattern: "/gallery", entrypoint });
      },
    },
  };
}
