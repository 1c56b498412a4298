import { expect, test, vi } from "vitest";
import { devGallery } from "./dev-gallery.ts";

test.each([
  { command: "dev", routes: 1 },
  { command: "build", routes: 0 },
  { command: "preview", routes: 0 },
])("$command has $routes routes of the gallery", async ({ command, routes }) => {
  const injectRoute = vi.fn();
  await devGallery().hooks["astro:config:setup"]?.({ command, injectRoute } as never);
  expect(injectRoute).toHaveBeenCalledTimes(routes);
});
