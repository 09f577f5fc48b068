/** Images that Docker and the makers of runners keep. Every other has an owner who may put anything in its place. */
export function isKeptImage(image: string): boolean {
  return (
    !image.includes("/") || /^(?:mcr\.microsoft\.com|docker\.io\/library|ghcr\.io\/tauri-apps)\//.test(image)
  );
}
