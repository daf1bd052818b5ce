const NAME = "jianheng-signed-in";

/**
 * Whether somebody signed in on this browser and did not sign out: then the server is asked who. It says nothing about
 * whether a session holds; where it can't be kept, the server is asked always.
 */
export function wasHere(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return true;
  }
}

/** Keeps in mind, or forgets, that somebody is signed in on this browser: a mark, and nothing of whom. */
export function remember(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(NAME, "1");
    else localStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing asks each time.
  }
}
