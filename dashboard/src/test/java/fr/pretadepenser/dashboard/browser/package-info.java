/** The pages in a real Chromium, over a real API of fixtures: scripts, keys, contrast, windows. */
@NullMarked
package fr.pretadepenser.dashboard.browser;

import org.jspecify.annotations.NullMarked;
