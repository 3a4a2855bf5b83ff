/**
 * {@code card.html}: the card as one page without scripts or outside references, in both languages.
 * Reads a card, writes sections of HTML with plots as inline SVG.
 */
@NullMarked
package fr.pretadepenser.training.card.page;

import org.jspecify.annotations.NullMarked;
