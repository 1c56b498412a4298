import { defineConfig } from "astro/config";
import { devData } from "./src/build/dev-data.ts";
import { devGallery } from "./src/build/gallery/dev-gallery.ts";
import { site } from "./src/topic.ts";

export default defineConfig({
  site: process.env.SITE_URL ?? `https://${site.file}.example`,
  base: process.env.BASE_PATH ?? "/",
  integrations: [devData(), devGallery()],
  trailingSlash: "always",
  build: { inlineStylesheets: "always", format: "directory", concurrency: 4 },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
});
