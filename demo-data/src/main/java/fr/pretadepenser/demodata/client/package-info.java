/** Who a client is, what history they have and what fate was drawn for them; read by the tables. */
@NullMarked
package fr.pretadepenser.demodata.client;

import org.jspecify.annotations.NullMarked;
