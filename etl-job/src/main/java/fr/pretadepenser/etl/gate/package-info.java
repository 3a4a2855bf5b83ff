/**
 * Whether a night's data may be published: what is expected of each clean table and of the
 * features, and how tonight compares with the nights before. Judges by deequ; writes nothing
 * itself: {@code job} hands it datasets and earlier {@code quality.json} files, and puts its report
 * where it belongs.
 */
@NullMarked
package fr.pretadepenser.etl.gate;

import org.jspecify.annotations.NullMarked;
