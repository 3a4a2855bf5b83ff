/**
 * The models folder: proved bundles, one immutable event a file, and the pointer to the champion.
 * Written by training, read by scoring and serving. A path of a local or shared file system.
 */
@NullMarked
package fr.pretadepenser.training.registry;

import org.jspecify.annotations.NullMarked;
